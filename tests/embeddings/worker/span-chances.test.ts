import { expect, it } from 'vitest';
import { spanChances, spansWithin } from '../../../embeddings/worker/span-chances.ts';

/** [CLS] question [SEP], then the logits of a text's tokens, then [SEP]. */
function logits(none: number, text: readonly number[]): Float32Array {
  return Float32Array.from([none, 99, 99, ...text, 99]);
}

it('takes the start and end that are most probable together, whatever question and marks have', () => {
  const chances = spanChances({ start: logits(0, [1, 8, 1, 1]), end: logits(0, [1, 1, 1, 9]), text: [3, 7] });
  const { best } = spansWithin(chances, 0, 4);
  expect(best).toMatchObject({ first: 1, last: 3 });
  expect(best?.probability).toBeGreaterThan(0.99);
});

it('never ends before it starts', () => {
  const chances = spanChances({ start: logits(-5, [0, 0, 9]), end: logits(-5, [9, 0, 5]), text: [3, 6] });
  expect(spansWithin(chances, 0, 3).best).toMatchObject({ first: 2, last: 2 });
});

it('says how probable it is that there is no answer', () => {
  expect(spanChances({ start: logits(9, [0, 0]), end: logits(9, [0, 0]), text: [3, 5] }).none).toBeGreaterThan(0.99);
  expect(spanChances({ start: logits(-9, [0, 0]), end: logits(-9, [0, 0]), text: [3, 5] }).none).toBeLessThan(0.01);
});

it('finds nothing where there is no token', () => {
  const chances = spanChances({ start: logits(0, []), end: logits(0, []), text: [3, 3] });
  expect(spansWithin(chances, 0, 0)).toEqual({ best: null, together: 0 });
});

it('looks at the spans within some tokens alone, and says how probable they are together', () => {
  // Four equal chances to start and to end, and none for no answer.
  const chances = spanChances({ start: logits(-99, [0, 0, 0, 0]), end: logits(-99, [0, 0, 0, 0]), text: [3, 7] });
  const { best, together } = spansWithin(chances, 2, 4);
  expect(best).toMatchObject({ first: 2, last: 2 });
  expect(best?.probability).toBeCloseTo(1 / 16);
  expect(together).toBeCloseTo(3 / 16);
});

it('finds no answer longer than thirty tokens', () => {
  const start = Array.from({ length: 60 }, (_, index) => (index === 0 ? 9 : 0));
  const chances = spanChances({ start: logits(-9, start), end: logits(-9, start.toReversed()), text: [3, 63] });
  const { best } = spansWithin(chances, 0, 60);
  expect((best?.last ?? 99) - (best?.first ?? 0)).toBeLessThan(30);
});
