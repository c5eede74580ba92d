import {
  CALENDAR,
  FAMOUS_SURNAMES,
  FUNCTION_WORDS,
  GIVEN_NAMES,
  ORDINARY_WORDS,
  ORGANISATION_WORDS,
  PEOPLES,
  PLACE_OPENERS,
  PLACES,
  SURNAMES,
} from '../words/name-lexicon.ts';
import type { NameWord } from '../words/name-word.ts';
import { hashText } from './hash-features.ts';
import { isHonorific, isOccupation, isOffice, isRank, modifiesTitle } from '../words/title-lexicon.ts';

/** What the tagger's features are made of: a word as numbers. */
export interface WordSketch {
  /** Hash of its letters, folded. */
  readonly word: number;
  /** Hashes of its first one, two, three and four letters. */
  readonly starts: readonly number[];
  /** Hashes of its last one to four letters. */
  readonly ends: readonly number[];
  /** How it is written: capitals, dots, hyphens, place in the sentence. */
  readonly shape: number;
  /** Which word lists hold it, one bit each. */
  readonly lists: number;
  /** What stands between it and the word before: nothing but a space, a comma, a bracket ... */
  readonly gap: number;
  readonly capital: boolean;
}

const LISTS: readonly ((key: string) => boolean)[] = [
  ...[GIVEN_NAMES, SURNAMES, FAMOUS_SURNAMES, PLACES, PLACE_OPENERS, PEOPLES, ORGANISATION_WORDS].map(holds),
  ...[ORDINARY_WORDS, FUNCTION_WORDS, CALENDAR].map(holds),
  isOffice,
  isRank,
  isHonorific,
  isOccupation,
  modifiesTitle,
];

/** The `gap` between words that nothing parts. */
export const SPACE = 2;

/** Before the first word and after the last. */
const NO_WORD: WordSketch = {
  word: 1,
  starts: [1, 1, 1, 1],
  ends: [1, 1, 1, 1],
  shape: 1,
  lists: 0,
  gap: 1,
  capital: false,
};

/** Gives a word of a text, by its index, as numbers; `NO_WORD` outside of it. */
export type SketchAt = (index: number) => WordSketch;

/** Most words are far from any name and never asked for; and words repeat, so what depends on one alone is looked up once. */
export function sketchWords(words: readonly NameWord[], text: string): SketchAt {
  const sketches: (WordSketch | undefined)[] = [];
  const known = new Map<string, Known>();
  return (index) => {
    const word = words[index];
    return word === undefined ? NO_WORD : (sketches[index] ??= sketchOf(word, words[index - 1]?.end ?? 0));
  };

  function sketchOf(word: NameWord, from: number): WordSketch {
    const { key, shape, start } = word;
    const own = known.get(key) ?? knownOf(key);
    known.set(key, own);
    // Written out: a spread copies property by property, and this is done for every word of every article.
    return {
      word: own.word,
      starts: own.starts,
      ends: own.ends,
      lists: own.lists,
      shape: shapeOf(word),
      gap: gapOf(text.slice(from, start)),
      capital: shape === 'capital',
    };
  }
}

type Known = Pick<WordSketch, 'word' | 'starts' | 'ends' | 'lists'>;

function knownOf(key: string): Known {
  let lists = 0;
  for (let bit = 0; bit < LISTS.length; bit++) if (LISTS[bit]?.(key) === true) lists |= 1 << bit;
  return {
    word: hashText(key),
    starts: [1, 2, 3, 4].map((length) => hashText(`${key.slice(0, length)}<`)),
    ends: [1, 2, 3, 4].map((length) => hashText(key.slice(-length))),
    lists,
  };
}

function holds(list: ReadonlySet<string>): (key: string) => boolean {
  return (key) => list.has(key);
}

function shapeOf({ text, shape, initial, capitals, first }: NameWord): number {
  const written = initial
    ? 2
    : capitals
      ? 3
      : shape === 'capital'
        ? /\p{Ll}\p{Lu}/u.test(text)
          ? 4
          : 5
        : shape === 'particle'
          ? 6
          : 7;
  return written * 8 + (first ? 4 : 0) + (text.includes('-') ? 2 : 0) + (/[.'’]/.test(text) ? 1 : 0);
}

const SIGNS: readonly RegExp[] = [
  /\n/,
  /[“”«»"]|''|``/,
  /[()[\]]/,
  /[;:–—]| - /,
  /[.!?]/,
  /,/,
  /\d/,
  /['’]/,
  /[-/@#&]/,
];

function gapOf(gap: string): number {
  if (gap === ' ' || gap === '') return SPACE;
  const sign = SIGNS.findIndex((pattern) => pattern.test(gap));
  // "Trump's" and the "Trump 's" of text that was cut into tokens are one.
  return /^ ?['’]s? ?$/.test(gap) ? 3 : sign < 0 ? 4 : 5 + sign;
}
