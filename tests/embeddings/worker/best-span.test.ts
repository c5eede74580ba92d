import { expect, it } from 'vitest';
import { bestSpan } from '../../../embeddings/worker/best-span.ts';

/** [CLS] question [SEP], then the logits of a text's tokens, then [SEP]. */
function logits(none: number, text: readonly number[]): Float32Array {
  return Float32Array.from([none, 99, 99, ...text, 99]);
}

it('takes the start and end that are most probable together, whatever question and marks have', () => {
  const span = bestSpan({ start: logits(0, [1, 8, 1, 1]), end: logits(0, [1, 1, 1, 9]), text: [3, 7] });
  expect(span).toMatchObject({ first: 1, last: 3 });
  expect(span?.score).toBeGreaterThan(0.99);
});

it('never ends before it starts', () => {
  const span = bestSpan({ start: logits(-5, [0, 0, 9]), end: logits(-5, [9, 0, 5]), text: [3, 6] });
  expect(span).toMatchObject({ first: 2, last: 2 });
});

it('finds nothing where no answer is more probable, or as probable', () => {
  expect(bestSpan({ start: logits(6, [1, 5]), end: logits(6, [1, 5]), text: [3, 5] })).toBeNull();
  expect(bestSpan({ start: logits(0, [0]), end: logits(0, [0]), text: [3, 4] })).toBeNull();
  expect(bestSpan({ start: logits(0, []), end: logits(0, []), text: [3, 3] })).toBeNull();
});

it('gives a probability among all spans and none', () => {
  // Three equal chances to start, two to end.
  const span = bestSpan({ start: logits(0, [0, 0]), end: logits(-9, [0, 0]), text: [3, 5] });
  expect(span?.score).toBeCloseTo((1 / 3) * (1 / 2), 3);
});

it('finds no answer longer than thirty tokens', () => {
  const start = Array.from({ length: 60 }, (_, index) => (index === 0 ? 9 : 0));
  const span = bestSpan({ start: logits(-9, start), end: logits(-9, start.toReversed()), text: [3, 63] });
  expect((span?.last ?? 99) - (span?.first ?? 0)).toBeLessThan(30);
});
