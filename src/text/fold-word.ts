import { foldLetters } from './fold-letters.ts';

/** A word with its letters folded, without stops: "U.S." is "us". */
export function foldWord(word: string): string {
  return foldLetters(word).replaceAll('.', '');
}

/**
 * Text as it is indexed and looked up: without characters that are not seen (soft hyphens, zero-width spaces), ligatures
 * and full-width letters as the plain ones. What is printed stays as it is; quotes are slices of that.
 */
export function foldText(text: string): string {
  return PLAIN.test(text) ? text : text.replaceAll(/\p{Cf}/gu, '').normalize('NFKC');
}

const PLAIN = /^[\n -~]*$/u;
