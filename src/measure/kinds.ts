import type { QuestionOutcome, Score } from '../reply/kinds/eval-reply.ts';

/** A kind of questions and what came of them. */
export interface Kind {
  readonly kind: string;
  readonly of: readonly QuestionOutcome[];
}

/** Each kind by itself, in the order of their first question. */
export function byKind(outcomes: readonly QuestionOutcome[]): readonly Kind[] {
  const kinds = [...new Set(outcomes.map(({ kind }) => kind))];
  return kinds.map((kind) => ({ kind, of: outcomes.filter((outcome) => outcome.kind === kind) }));
}

/**
 * Answerable questions, all of them under the name "answerable"; where they are of several kinds ("paraphrased" is
 * answerable too) then each other kind by itself.
 */
export function byAnswerableKind(answerable: readonly QuestionOutcome[]): readonly Kind[] {
  const kinds = byKind(answerable);
  return [
    { kind: 'answerable', of: answerable },
    ...(kinds.length > 1 ? kinds.filter(({ kind }) => kind !== 'answerable') : []),
  ];
}

/** A score of one run, before it is compared with another. */
export type PlainScore = Pick<Score, 'name' | 'kind' | 'value' | 'aim'>;
