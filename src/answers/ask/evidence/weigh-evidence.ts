import { FEATURES, type MeasuredSentence } from './evidence-features.ts';
import { type LogisticModel, probability } from './logistic.ts';

/** A sentence with the probability that it answers the question. */
export interface WeighedSentence extends MeasuredSentence {
  /** 0..1 */
  readonly probability: number;
}

/** Weighs sentences as evidence, most probable first; sentences of the same words are kept apart. */
export function weighEvidence(
  sentences: readonly MeasuredSentence[],
  model: LogisticModel,
): readonly WeighedSentence[] {
  return sentences
    .map((one) => ({ ...one, probability: probability(model, FEATURES, one.evidence.features) }))
    .sort((a, b) => b.probability - a.probability);
}
