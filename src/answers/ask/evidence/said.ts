import type { PrintedWords } from '../../../text/printed-words.ts';
import type { QuestionWord } from '../asked/analyse-question.ts';
import { nearest, type Nearness } from './nearness.ts';

/** How nearly some texts say each word of a question, 0..1, in the order of the words. */
export type Said = readonly number[];

/** How nearly some texts together say each word of a question. @param count words that it has. */
export function saidBy(count: number, texts: readonly PrintedWords[], nearness: Nearness): Said {
  const [only] = texts;
  return only !== undefined && texts.length === 1 ? nearness.of(only) : nearest(count, texts.map(nearness.of));
}

/** How much a word is said: by a word of its kind, or only by itself. */
export const inKind = (near: number): number => near;
export const inWord = (near: number): number => (near === 1 ? 1 : 0);

/** Some words of a question: where each stands among all of them, and how telling it is. */
export type WordWeights = readonly { readonly at: number; readonly weight: number }[];

/** Those of a question's words that are of a kind. */
export function weightsOf(
  words: readonly QuestionWord[],
  isOfKind: (word: QuestionWord) => boolean = () => true,
): WordWeights {
  return words.flatMap((word, at) => (isOfKind(word) ? [{ at, weight: word.weight }] : []));
}

/** The share of the words' weight that is said, 0..1; 1 when there are no words to say. */
export function share(said: Said, weights: WordWeights, much: (near: number) => number): number {
  let [total, found] = [0, 0];
  for (const { at, weight } of weights) {
    total += weight;
    found += weight * much(said[at] ?? 0);
  }
  return total === 0 ? 1 : found / total;
}

/** The weight of the most telling word that is not said, 0..1. */
export function missing(said: Said, weights: WordWeights, much: (near: number) => number): number {
  return weights.reduce((most, { at, weight }) => Math.max(most, weight * (1 - much(said[at] ?? 0))), 0);
}
