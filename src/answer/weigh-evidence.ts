import type { CandidateSentence } from './gather-candidates.ts';
import { createMeasure, type Evidence, FEATURES } from './evidence-features.ts';
import { type LogisticModel, probability } from './logistic.ts';
import type { AnalysedQuestion } from './question.ts';

/** A sentence with the probability that it answers the question. */
export interface WeighedSentence extends CandidateSentence {
  readonly evidence: Evidence;
  /** 0..1 */
  readonly probability: number;
}

/** Weighs candidates as evidence, most probable first; sentences of the same words are kept apart. */
export function weighEvidence(
  question: AnalysedQuestion,
  candidates: readonly CandidateSentence[],
  model: LogisticModel,
): readonly WeighedSentence[] {
  const measure = createMeasure(question);
  return candidates
    .map((one) => {
      const evidence = measure(one.candidate);
      return { ...one, evidence, probability: probability(model, FEATURES, evidence.features) };
    })
    .sort((a, b) => b.probability - a.probability);
}
