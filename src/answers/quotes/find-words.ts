import type { Span } from '../../articles/article.ts';
import { foldLetters } from '../../text/fold-letters.ts';

/** Where a text prints some words. */
export interface FoundWords extends Span {
  /** Letter for letter, case and marks included. */
  readonly isExact: boolean;
}

/**
 * Every place where a text prints exactly these words, one after the other and whole: case, diacritics, the form of
 * quotation marks and dashes, and the width of white space do not matter.
 * @param words at least one letter or digit.
 */
export function createFindWords(words: string): (text: string) => readonly FoundWords[] {
  const wanted = words.trim().normalize('NFC');
  const needle = foldText(wanted).text.trim();
  const longestWord = needle.split(/[^\p{L}\p{N}]+/u).reduce((one, other) => (other.length > one.length ? other : one));
  return (text) => {
    // Most articles do not hold them: finding that out must cost less than an offset a letter.
    if (!foldLetters(text).includes(longestWord)) return [];
    const folded = foldText(text);
    const found: FoundWords[] = [];
    for (let from = folded.text.indexOf(needle); from >= 0; from = folded.text.indexOf(needle, from + 1)) {
      const [start, end] = [folded.offsets[from] ?? 0, folded.offsets[from + needle.length] ?? text.length];
      if (!isWhole(text, { start, end })) continue;
      found.push({ start, end, isExact: text.slice(start, end).normalize('NFC') === wanted });
    }
    return found;
  };
}

/** Not a part of longer words: "war" is not in "warning". */
function isWhole(text: string, { start, end }: Span): boolean {
  const joins = (at: number): boolean => /[\p{L}\p{M}\p{N}]{2}/u.test(text.slice(Math.max(0, at - 1), at + 1));
  return !joins(start) && !joins(end);
}

interface FoldedText {
  readonly text: string;
  /** For each unit of the folded text, where it stands in the text itself; one more for its end. */
  readonly offsets: readonly number[];
}

function foldText(text: string): FoldedText {
  let folded = '';
  const offsets: number[] = [];
  for (const { 0: character, index } of text.matchAll(/\s+|./gsu)) {
    const plain = /^\s/u.test(character) ? ' ' : foldCharacter(character);
    for (let unit = 0; unit < plain.length; unit++) offsets.push(index);
    folded += plain;
  }
  return { text: folded, offsets: [...offsets, text.length] };
}

function foldCharacter(character: string): string {
  if (/[\u0020-\u007e]/u.test(character)) return character.toLowerCase();
  return foldLetters(MARKS[character] ?? character);
}

const MARKS: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '‑': '-',
};
