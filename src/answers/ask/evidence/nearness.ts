import { countriesOf, countryKinship } from './countries.ts';
import type { Lexicon } from '../../../text/lexicon.ts';
import type { PrintedWords } from '../../../text/printed-words.ts';
import type { Word } from '../../../text/words.ts';
import { kinOf } from './kin-words.ts';
import { isCapitalised } from '../../../text/is-capitalised.ts';
import { memoize } from '../../../memoize.ts';

/**
 * For each word of a question, how nearly a text says it, 0..1: 1 for the word itself in any form, less for a word that
 * may mean the same; the nearest word counts.
 */
export interface Nearness {
  of(text: PrintedWords): readonly number[];
  ofWord(word: Word): readonly number[];
}

/**
 * Nearness to some words. Texts are remembered, so a title shared by many sentences costs once. A word is looked up by
 * its stem, among the few that are near to any: nearly every word of a text is near to none.
 * @param lexicon of the texts that will be asked for.
 */
export function nearnessTo(asked: readonly Word[], lexicon: Lexicon): Nearness {
  const remembered = new WeakMap<PrintedWords, readonly number[]>();
  const stems = stemsNear(asked);
  const byNumber = numbered(stems, lexicon);
  const ofCountry = nearnessToCountries(asked);
  const none = asked.map(() => 0);
  const nearWord = (near: readonly number[] | null, country: readonly number[] | null): readonly number[] | null =>
    near === null || country === null ? (near ?? country) : nearest(asked.length, [near, country]);
  const read = (text: PrintedWords): readonly number[] => {
    let near: number[] | null = null;
    for (let place = 0; place < text.count; place += 1) {
      const entry = text.entries[place];
      const own = byNumber(entry?.stem ?? -1);
      const isName = ofCountry !== null && entry?.isCapitalised === true;
      const one = isName ? nearWord(own, ofCountry(text.word(place).text)) : own;
      if (one !== null) takeGreater((near ??= [...none]), one);
    }
    return near ?? none;
  };
  return {
    of(text) {
      const known = remembered.get(text);
      if (known !== undefined) return known;
      const found = read(text);
      remembered.set(text, found);
      return found;
    },
    ofWord({ text, stem }) {
      const country = ofCountry !== null && isCapitalised(text) ? ofCountry(text) : null;
      return nearWord(stems.get(stem) ?? null, country) ?? none;
    },
  };
}

/** Looks nearness up by the number of a stem; null for one that is near to none. */
function numbered(
  stems: ReadonlyMap<string, readonly number[]>,
  lexicon: Lexicon,
): (stem: number) => readonly number[] | null {
  const rows = [...stems.values()];
  const numbers = [...stems.keys()].map(lexicon.stemNumber);
  const rowOf = new Int16Array(lexicon.stems());
  for (const [index, number] of numbers.entries()) rowOf[number] = index + 1;
  // A stem that was read first after these has a higher number, and is none of them.
  return (stem) => rows[(rowOf[stem] ?? 0) - 1] ?? null;
}

/** Nearness of a name by the country it means, where the question names any; null where it does not. */
function nearnessToCountries(asked: readonly Word[]): ((name: string) => readonly number[] | null) | null {
  const countries = asked.map(({ text }) => countriesOf(text));
  if (countries.every((one) => one.length === 0)) return null;
  return memoize((name: string) => {
    const named = countriesOf(name);
    return named.length === 0 ? null : countries.map((one) => SAME_COUNTRY * countryKinship(one, named));
  });
}

/** The stems that are near to any of some words, each with how near to which. */
function stemsNear(asked: readonly Word[]): ReadonlyMap<string, readonly number[]> {
  const stems = new Map<string, number[]>();
  for (const [index, { stem }] of asked.entries()) {
    for (const [other, much] of [...kinOf(stem), [stem, 1] as const]) {
      const near = stems.get(other) ?? asked.map(() => 0);
      near[index] = much;
      stems.set(other, near);
    }
  }
  return stems;
}

/** The greatest of several nearnesses, word by word. @param count words of the question. */
export function nearest(count: number, several: readonly (readonly number[])[]): readonly number[] {
  const most = Array.from({ length: count }, () => 0);
  for (const one of several) takeGreater(most, one);
  return most;
}

function takeGreater(most: number[], one: readonly number[]): void {
  for (let index = 0; index < most.length; index += 1) {
    const near = one[index] ?? 0;
    if (near > (most[index] ?? 0)) most[index] = near;
  }
}

/** A country under another name is as good as the word, but is not the word. */
const SAME_COUNTRY = 0.95;
