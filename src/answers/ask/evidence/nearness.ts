import { countryKinship } from './countries.ts';
import type { Word } from '../../../text/words.ts';
import { kinOf } from './kin-words.ts';
import { isCapitalised } from '../../../text/is-capitalised.ts';

/**
 * For each word of a question, how nearly a text says it, 0..1: 1 for the word itself in any form, less for a word that
 * may mean the same; the nearest word counts.
 */
export type Nearness = (text: readonly Word[]) => readonly number[];

/** Nearness to some words. Texts are remembered by their list of words, so a title shared by many sentences costs once. */
export function nearnessTo(asked: readonly Word[]): Nearness {
  const remembered = new WeakMap<readonly Word[], readonly number[]>();
  const words = new Map<string, readonly number[] | null>();
  const askedWithKin = asked.map((word) => ({ word, kin: kinOf(word.stem) }));
  /** Null for a word that is near to none: most are. */
  const ofWord = (word: Word): readonly number[] | null => {
    const known = words.get(word.text);
    if (known !== undefined) return known;
    const near = askedWithKin.map((one) => kinship(one, word));
    const found = near.some((one) => one > 0) ? near : null;
    words.set(word.text, found);
    return found;
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

interface AskedWord {
  readonly word: Word;
  readonly kin: ReadonlyMap<string, number>;
}

function kinship({ word: asked, kin }: AskedWord, word: Word): number {
  if (asked.stem === word.stem) return 1;
  const isName = isCapitalised(word.text);
  return Math.max(kin.get(word.stem) ?? 0, isName ? SAME_COUNTRY * countryKinship(asked.text, word.text) : 0);
}
