import type { QuestionOutcome } from '../reply/kinds/eval-reply.ts';
import { answeringScores } from './answering-scores.ts';
import { findingScores } from './finding-scores.ts';
import type { PlainScore } from './kinds.ts';

/** Every score that outcomes alone decide: the same outcomes give the same scores. */
export function scoresOf(outcomes: readonly QuestionOutcome[]): readonly PlainScore[] {
  return [...findingScores(outcomes), ...answeringScores(outcomes)];
}
