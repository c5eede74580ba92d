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
    plain: plain(word),
    start: index,
    end: index + word.length,
  }));
}

const plain = (word: string): string => plainLetters(word.replaceAll(/['’]/gu, ''));

/** A phrase as the source of a pattern over plain words that each have a space behind: `[…]` may be left out, of `(…|…)` one is said, `{topic}` is anything. */
export function patternOf(phrase: string): string {
  const marks: Readonly<Record<string, string>> = { '[': '(?:', ']': ')?', '(': '(?:', ')': ')', '|': '|' };
  return phrase.replaceAll(/\{topic\}|[[\]()|]|[^\s[\]()|]+|\s+/gu, (part) => {
    if (part === '{topic}') return '(?<topic>.+? )';
    return /^\s/u.test(part) ? '' : (marks[part] ?? `${plain(part)} `);
  });
}
