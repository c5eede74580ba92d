import { FEATURES, type MeasuredSentence } from './evidence-features.ts';
import { logistic, logitBy, type LogisticModel } from './logistic.ts';

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
  const weigh = logitBy(model, FEATURES);
  return sentences
    .map((one) => ({ ...one, probability: logistic(weigh(one.evidence.features)) }))
    .sort((a, b) => b.probability - a.probability);
}
