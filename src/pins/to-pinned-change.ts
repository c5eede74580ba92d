import type { PinChange } from '../memory/pins.ts';
import type { PinnedChange } from '../reply/kinds/pin-reply.ts';

/** What became of an answer, as replies say it. */
export function toPinnedChange({ pin, question, at, became }: PinChange): PinnedChange {
  // A sentence that stays, with a correction beside it now, neither went nor came.
  const without = (lines: typeof became.gone, others: typeof became.gone): readonly string[] =>
    lines.map(({ text }) => text).filter((text) => !others.some((other) => other.text === text));
  return {
    pin,
    question,
    at: new Date(at).toISOString(),
    outcome: became.outcome,
    gone: without(became.gone, became.came),
    came: without(became.came, became.gone),
    causes: became.causes.map(({ kind, articleId, title }) => ({ kind, article: articleId, title })),
    isOtherModel: became.isOtherModel,
  };
}
