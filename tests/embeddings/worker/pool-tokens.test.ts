import { expect, it } from 'vitest';
import type { Pooling } from '../../../embeddings/files/model-facts.ts';
import { poolTokens } from '../../../embeddings/worker/pool-tokens.ts';

const TWO_TOKENS = Float32Array.of(3, 0, 3, 8);

it.each<[Pooling, number[]]>([
  ['mean', [0.6, 0.8]],
  ['first-token', [1, 0]],
  ['last-token', [0.351_123, 0.936_329]],
])('pools by %s, to unit length', (pooling, expected) => {
  const vector = poolTokens({ values: TWO_TOKENS, dimensions: 2, pooling });
  expect([...vector].map((value) => Number(value.toFixed(6)))).toEqual(expected);
});

it.each([1, 3, 4, 5, 11])('takes the mean of all of %i tokens', (tokens) => {
  const values = Float32Array.from({ length: tokens * 3 }, (_, at) => Math.sin(at + 1));
  const sums = [0, 1, 2].map((index) => values.reduce((sum, value, at) => sum + (at % 3 === index ? value : 0), 0));
  const vector = poolTokens({ values, dimensions: 3, pooling: 'mean' });
  [...vector].forEach((value, index) => expect(value).toBeCloseTo((sums[index] ?? 0) / Math.hypot(...sums), 6));
});

it('gives zeros, not nonsense, when there is no token or tokens cancel out', () => {
  expect(poolTokens({ values: new Float32Array(), dimensions: 2, pooling: 'mean' })).toEqual(Float32Array.of(0, 0));
  const cancelling = Float32Array.of(1, -1, -1, 1);
  expect(poolTokens({ values: cancelling, dimensions: 2, pooling: 'mean' })).toEqual(Float32Array.of(0, 0));
});
