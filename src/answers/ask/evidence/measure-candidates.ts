import { createPause } from '../../../pause.ts';
import type { AnalysedQuestion } from '../asked/analyse-question.ts';
import type { CandidateSentence } from './candidate.ts';
import type { MeasuredSentence } from './evidence-features.ts';
import { createMeasure } from './measure-evidence.ts';
import type { Nearness } from './nearness.ts';

/** Milliseconds that it may hold up whoever else asks, or an update. */
const LONGEST_MS = 20;

/** Measures candidates against one question, giving way to others meanwhile. @param nearness to the words of the question. */
export async function measureCandidates(
  question: AnalysedQuestion,
  candidates: readonly CandidateSentence[],
  nearness: Nearness,
): Promise<readonly MeasuredSentence[]> {
  const measure = createMeasure(question, nearness);
  const measured: MeasuredSentence[] = [];
  const pause = createPause(LONGEST_MS);
  for (const one of candidates) {
    measured.push({ ...one, evidence: measure(one.candidate) });
    await pause();
  }
  return measured;
}
