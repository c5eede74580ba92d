import { isCapitalised } from './is-capitalised.ts';
import { opensNumber } from './merge-numbers.ts';
import { stemOf } from './words.ts';

/** A word that texts print, as it was looked at once. */
export interface Entry {
  /** The number of its stem. */
  readonly stem: number;
  readonly isCapitalised: boolean;
  /** Whether a number may begin with it. */
  readonly opensNumber: boolean;
}

/**
 * Words and stems as numbers. A question reads some twenty thousand words, of which nearly all were read before and
 * nearly none has to do with it: to compare numbers is enough for those.
 */
export interface Lexicon {
  /** Of words. */
  size(): number;
  entry(word: string): Entry;
  /** The same number for a stem each time, from 0 on. */
  stemNumber(stem: string): number;
  /** The number that a stem has; -1 where no text printed it yet. */
  knownStem(stem: string): number;
  stemAt(number: number): string;
  /** How many stems have one. */
  stems(): number;
}

/** @see Lexicon */
export function createLexicon(): Lexicon {
  const entries = new Map<string, Entry>();
  const numbers = new Map<string, number>();
  const stems: string[] = [];
  const stemNumber = (stem: string): number => {
    const known = numbers.get(stem);
    if (known !== undefined) return known;
    numbers.set(stem, stems.length);
    return stems.push(stem) - 1;
  };
  return {
    size: () => entries.size,
    entry(word) {
      const known = entries.get(word);
      if (known !== undefined) return known;
      const made = {
        stem: stemNumber(stemOf(word)),
        isCapitalised: isCapitalised(word),
        opensNumber: opensNumber(word),
      };
      entries.set(word, made);
      return made;
    },
    stemNumber,
    knownStem: (stem) => numbers.get(stem) ?? -1,
    stemAt: (number) => stems[number] ?? '',
    stems: () => stems.length,
  };
}
