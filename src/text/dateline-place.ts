import { foldWord } from './fold-word.ts';

/** The place of a dateline, folded: "aldvik" of "ALDVIK, Velland, February 3."; empty for none. */
export function datelinePlace(dateline: string | null): string {
  return foldWord((dateline ?? '').split(/[,.(—–-]/u)[0]?.trim() ?? '');
}
