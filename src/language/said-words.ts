import { plainLetters } from '../text/plain-letters.ts';

/** A word as phrases are compared with it: in small plain letters, without its apostrophe. */
export interface SaidWord {
  readonly plain: string;
  /** Half-open UTF-16 offsets into what was typed. */
  readonly start: number;
  readonly end: number;
}

/** The words of what somebody typed; marks and pictures are none. */
export function saidWords(text: string): readonly SaidWord[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu)].map(({ 0: word, index }) => ({
    plain: plainWord(word),
    start: index,
    end: index + word.length,
  }));
}

/** A word in the letters that words are compared in. */
export function plainWord(word: string): string {
  return plainLetters(word.replaceAll(/['’]/gu, ''));
}
