import type { CandidateSentence } from './gather-candidates.ts';
import { type Evidence, FEATURES, measureEvidence } from './evidence-features.ts';
import type { EvidenceModel } from './evidence-model.ts';
import { probability } from './logistic.ts';
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
  model: EvidenceModel,
): readonly WeighedSentence[] {
  return candidates
    .map((one) => {
      const evidence = measureEvidence(question, one.candidate);
      return { ...one, evidence, probability: probability(model.sentence, FEATURES, evidence.features) };
    })
    .sort((a, b) => b.probability - a.probability);
}
