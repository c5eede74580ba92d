import { foldName } from './fold-name.ts';

/** What a word of a name is looked up by: its letters as `foldName` has them, without a space ("J.D." is "jd"). */
export function keyOf(word: string): string {
  return foldName(word).replaceAll(' ', '');
}
