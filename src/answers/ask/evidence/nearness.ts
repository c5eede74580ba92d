import { countriesOf, countryKinship, type CountryWord } from './countries.ts';
import type { Word } from '../../../text/words.ts';
import { kinOf } from './kin-words.ts';
import { isCapitalised } from '../../../text/is-capitalised.ts';

/**
 * For each word of a question, how nearly a text says it, 0..1: 1 for the word itself in any form, less for a word that
 * may mean the same; the nearest word counts.
 */
export type Nearness = (text: readonly Word[]) => readonly number[];

/**
 * Nearness to some words. Texts are remembered by their list of words, so a title shared by many sentences costs once. A
 * word is looked up by its stem, among the few that are near to any: nearly every word of a text is near to none.
 */
export function nearnessTo(asked: readonly Word[]): Nearness {
  const remembered = new WeakMap<readonly Word[], readonly number[]>();
  const stems = stemsNear(asked);
  const countries = asked.map(({ text }) => countriesOf(text));
  const ofWord = ({ text, stem }: Word): readonly number[] | null => {
    const near = stems.get(stem) ?? null;
    const named = isCapitalised(text) ? countriesOf(text) : NOWHERE;
    if (named.length === 0) return near;
    return countries.map((one, index) => Math.max(near?.[index] ?? 0, SAME_COUNTRY * countryKinship(one, named)));
  };
  return (text) => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    const near: (readonly number[])[] = [];
    for (const word of text) {
      const one = ofWord(word);
      if (one !== null) near.push(one);
    }
    const found = nearest(asked.length, near);
    remembered.set(text, found);
    return found;
  };
}

const NOWHERE: readonly CountryWord[] = [];

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
  for (const one of several) {
    for (let index = 0; index < count; index += 1) most[index] = Math.max(most[index] ?? 0, one[index] ?? 0);
  }
  return most;
}

/** A country under another name is as good as the word, but is not the word. */
const SAME_COUNTRY = 0.95;
