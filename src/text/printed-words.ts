import { createLexicon, type Entry, type Lexicon } from './lexicon.ts';
import { numberAt, type Token } from './merge-numbers.ts';
import { eachToken } from './tokens-of.ts';
import type { Word } from './words.ts';

/** The words that `wordsOf` gives of a text, each looked up in a lexicon; they are words by themselves only where one is asked for. */
export interface PrintedWords {
  readonly count: number;
  readonly lexicon: Lexicon;
  /** What the lexicon says of each, in order; a number that is written in several words, or in another way than its stem, is no name. */
  readonly entries: readonly Entry[];
  word(place: number): Word;
  all(): readonly Word[];
  /** Where a stem stands among them. */
  placesOf(stem: string): readonly number[];
  /** The first and the last word that some of a range of the text is in. */
  within(range: readonly [start: number, end: number]): readonly [first: number, last: number];
}

/** @see PrintedWords @param lexicon one for all texts that are compared with each other. */
export function printedWords(text: string, lexicon: Lexicon = createLexicon()): PrintedWords {
  const { starts, ends, entries } = readWords(text, lexicon);
  const word = (place: number): Word => {
    const [start = 0, end = 0] = [starts[place], ends[place]];
    return { text: text.slice(start, end), start, end, stem: lexicon.stemAt(entries[place]?.stem ?? -1) };
  };
  let all: readonly Word[] | null = null;
  return {
    count: entries.length,
    lexicon,
    entries,
    word,
    all: () => (all ??= entries.map((_, place) => word(place))),
    placesOf(stem) {
      const wanted = lexicon.knownStem(stem);
      // A sentence is asked for a handful: no table of all its words is made.
      let places: number[] | null = null;
      for (let place = 0; place < entries.length; place += 1)
        if (entries[place]?.stem === wanted) (places ??= []).push(place);
      return places ?? NOWHERE;
    },
    within([start, end]) {
      const first = ends.findIndex((one) => one > start);
      const after = starts.findIndex((one) => one >= end);
      return [first, (after < 0 ? entries.length : after) - 1];
    },
  };
}

/** One list for all. */
const NOWHERE: readonly number[] = [];

/** Of no text. */
export const NO_WORDS: PrintedWords = printedWords('');

/** Words of a text: where each begins and ends, and what the lexicon says of it. */
interface ReadWords {
  readonly starts: number[];
  readonly ends: number[];
  readonly entries: Entry[];
}

function readWords(text: string, lexicon: Lexicon): ReadWords {
  const read: ReadWords = { starts: [], ends: [], entries: [] };
  let opensNumber = false;
  eachToken(text, (start, end) => {
    const entry = lexicon.entryAt(text, start, end);
    read.starts.push(start);
    read.ends.push(end);
    read.entries.push(entry);
    opensNumber ||= entry.opensNumber;
    return true;
  });
  return opensNumber ? withNumbers(text, read, lexicon) : read;
}

const OF_A_NUMBER = { isCapitalised: false, isStop: false, opensNumber: true };

/** The same with each number as one word. */
function withNumbers(text: string, read: ReadWords, lexicon: Lexicon): ReadWords {
  const tokens = read.starts.map((start, index): Token => {
    const end = read.ends[index] ?? start;
    return { text: text.slice(start, end), start, end };
  });
  const joined: ReadWords = { starts: [], ends: [], entries: [] };
  for (let index = 0; index < tokens.length; index += 1) {
    const entry = read.entries[index];
    if (entry === undefined) break;
    const number = entry.opensNumber ? numberAt(text, tokens, index) : null;
    joined.starts.push(read.starts[index] ?? 0);
    if (number === null) joined.entries.push(entry);
    else {
      index += number.count - 1;
      joined.entries.push({ ...OF_A_NUMBER, stem: lexicon.stemNumber(number.normal) });
    }
    joined.ends.push(read.ends[index] ?? 0);
  }
  return joined;
}
