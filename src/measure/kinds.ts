import type { QuestionOutcome } from '../reply/eval-reply.ts';

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
