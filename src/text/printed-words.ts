import { createLexicon, type Entry, type Lexicon } from './lexicon.ts';
import { eachWord, type Word } from './words.ts';

/** The words that `wordsOf` gives of a text, each looked up in a lexicon; they are words by themselves only where one is asked for. */
export interface PrintedWords {
  readonly count: number;
  readonly lexicon: Lexicon;
  /** The number of the stem of each, in order. */
  readonly stems: readonly number[];
  /** What the lexicon says of each; null for a number that is written in several words, or in another way than its stem. */
  readonly entries: readonly (Entry | null)[];
  word(place: number): Word;
  all(): readonly Word[];
  /** Where a stem stands among them. */
  placesOf(stem: string): readonly number[];
  /** The first and the last word that some of a range of the text is in. */
  within(range: readonly [start: number, end: number]): readonly [first: number, last: number];
}

/** @see PrintedWords @param lexicon one for all texts that are compared with each other. */
export function printedWords(text: string, lexicon: Lexicon = createLexicon()): PrintedWords {
  const { starts, ends, stems, entries } = readWords(text, lexicon);
  const word = (place: number): Word => {
    const [start = 0, end = 0] = [starts[place], ends[place]];
    return { text: text.slice(start, end), start, end, stem: lexicon.stemAt(stems[place] ?? -1) };
  };
  let all: readonly Word[] | null = null;
  return {
    count: stems.length,
    lexicon,
    stems,
    entries,
    word,
    all: () => (all ??= stems.map((_, place) => word(place))),
    placesOf(stem) {
      const wanted = lexicon.knownStem(stem);
      // A sentence is asked for a handful: no table of all its words is made.
      let places: number[] | null = null;
      for (let place = 0; place < stems.length; place += 1) if (stems[place] === wanted) (places ??= []).push(place);
      return places ?? NOWHERE;
    },
    within([start, end]) {
      const first = ends.findIndex((one) => one > start);
      const after = starts.findIndex((one) => one >= end);
      return [first, (after < 0 ? stems.length : after) - 1];
    },
  };
}

/** One list for all. */
const NOWHERE: readonly number[] = [];

/** Of no text. */
export const NO_WORDS: PrintedWords = printedWords('');

function readWords(text: string, lexicon: Lexicon) {
  const [starts, ends, stems]: [number[], number[], number[]] = [[], [], []];
  const entries: (Entry | null)[] = [];
  let entry: Entry | null = null;
  const mayOpen = (word: string): boolean => {
    entry = lexicon.entry(word);
    return entry.opensNumber;
  };
  eachWord(text, mayOpen, (_, { start, end, number }) => {
    starts.push(start);
    ends.push(end);
    stems.push(number === null ? (entry?.stem ?? -1) : lexicon.stemNumber(number));
    entries.push(number === null ? entry : null);
  });
  return { starts, ends, stems, entries };
}
