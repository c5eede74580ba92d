import { createLexicon, type Lexicon } from './lexicon.ts';
import { JOINED_WORDS } from './merge-numbers.ts';
import { printedWords } from './printed-words.ts';
import { eachToken } from './tokens-of.ts';
import { indexedStems, stemOf } from './words.ts';

/**
 * Tells which of a few stems a text prints: what `stemsOf` would say of them, in a fraction of the time, since of most
 * words the first two letters are enough. For who looks through whole articles for a topic.
 * @param lexicon one for as long as somebody asks.
 */
export function createStemsPrinted(
  wanted: readonly string[],
  lexicon: Lexicon = createLexicon(),
): (text: string) => ReadonlySet<string> {
  if (!wanted.every(isPlainStem)) {
    return (text) => {
      const printed = printedWords(text, lexicon);
      return new Set(wanted.filter((stem) => printed.placesOf(stem).length > 0));
    };
  }
  const beginnings = beginningsOf(wanted.flatMap(indexedStems));
  const byNumber = new Map(wanted.map((stem) => [lexicon.stemNumber(stem), stem]));
  return (text) => {
    const missing = new Set(wanted);
    eachToken(text, (start, end) => {
      if (end - start > 1 && isStrange(text, start, beginnings)) return true;
      const found = byNumber.get(lexicon.entryAt(text, start, end).stem);
      if (found !== undefined) missing.delete(found);
      return missing.size > 0;
    });
    return new Set(wanted.filter((one) => !missing.has(one)));
  };
}

/** Whether a word begins as none of some stems does; not where a letter beyond English may become one of English, or a stop may go. */
function isStrange(text: string, start: number, beginnings: ReadonlySet<number>): boolean {
  const [first, second] = [text.charCodeAt(start), text.charCodeAt(start + 1)];
  if (first >= BEYOND_ASCII || second >= BEYOND_ASCII || second === STOP) return false;
  return !beginnings.has(beginning(first, second)) && !beginnings.has(beginning(first, 0));
}

/** How words of some stems begin. Endings leave a word its first two letters, or its first alone: but "ayed" is "ai". */
function beginningsOf(stems: readonly string[]): ReadonlySet<number> {
  return new Set(
    stems.flatMap((stem) => {
      const [first, second] = [stem.charCodeAt(0), stem.length > 1 ? stem.charCodeAt(1) : 0];
      return [beginning(first, second), ...(second === I ? [beginning(first, Y)] : [])];
    }),
  );
}

/** Two letters, whatever their case, as one number. */
const beginning = (first: number, second: number): number =>
  (first | LOWER_CASE) * BEYOND_ASCII + (second | LOWER_CASE);

const BEYOND_ASCII = 0x80;
/** What turns the code of an English letter into that of the small one. */
const LOWER_CASE = 0x20;
const STOP = 0x2e;
const I = 0x69;
const Y = 0x79;

/** Whether a stem is of words alone that are never a part of a number, whose words are joined before they have a stem. */
export function isPlainStem(stem: string): boolean {
  return /^[a-z]+$/.test(stem) && !NUMBER_STEMS.has(stem);
}

const NUMBER_STEMS: ReadonlySet<string> = new Set(['percent', ...JOINED_WORDS.map(stemOf)]);
