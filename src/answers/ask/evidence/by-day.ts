import type { CandidateSentence } from './candidate.ts';

/** The day of a sentence's article, as days are compared: the undated are older than any. */
export function dayOf({ article }: CandidateSentence): string {
  return article.publishedOn ?? '';
}

/** Sentences with those of the newest article first, else in the order that they have. */
export function byDay<Sentence extends CandidateSentence>(sentences: readonly Sentence[]): readonly Sentence[] {
  return sentences.toSorted((one, other) => dayOf(other).localeCompare(dayOf(one)));
}
