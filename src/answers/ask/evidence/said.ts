import type { PrintedWords } from '../../../text/printed-words.ts';
import type { QuestionWord } from '../asked/analyse-question.ts';
import { nearest, type Nearness } from './nearness.ts';

/** A word of the question, and how nearly a text says it, 0..1. */
export interface Said {
  readonly word: QuestionWord;
  readonly near: number;
}

/** How nearly some texts together say each word of a question. */
export function saidBy(
  words: readonly QuestionWord[],
  texts: readonly PrintedWords[],
  nearness: Nearness,
): readonly Said[] {
  const near = nearest(words.length, texts.map(nearness.of));
  return words.map((word, index) => ({ word, near: near[index] ?? 0 }));
}

/** How much a word is said: by a word of its kind, or only by itself. */
export const inKind = ({ near }: Said): number => near;
export const inWord = ({ near }: Said): number => (near === 1 ? 1 : 0);
export const isNamed = ({ word }: Said): boolean => word.isName;

/** The share of the words' weight that is said, 0..1; 1 when there are no words to say. */
export function share(said: readonly Said[], much: (said: Said) => number): number {
  let [total, found] = [0, 0];
  for (const one of said) {
    total += one.word.weight;
    found += one.word.weight * much(one);
  }
  return total === 0 ? 1 : found / total;
}

/** The weight of the most telling word that is not said, 0..1. */
export function missing(said: readonly Said[], much: (said: Said) => number): number {
  return said.reduce((most, one) => Math.max(most, one.word.weight * (1 - much(one))), 0);
}
