import { expect, it } from 'vitest';
import type { Pooling } from '../../embeddings/model-facts.ts';
import { poolTokens } from '../../embeddings/pool-tokens.ts';

const TWO_TOKENS = Float32Array.of(3, 0, 3, 8);

it.each<[Pooling, number[]]>([
  ['mean', [0.6, 0.8]],
  ['first-token', [1, 0]],
  ['last-token', [0.351_123, 0.936_329]],
])('pools by %s, to unit length', (pooling, expected) => {
  const vector = poolTokens({ values: TWO_TOKENS, dimensions: 2, pooling });
  expect([...vector].map((value) => Number(value.toFixed(6)))).toEqual(expected);
});

it('gives zeros, not nonsense, when there is no token or tokens cancel out', () => {
  expect(poolTokens({ values: new Float32Array(), dimensions: 2, pooling: 'mean' })).toEqual(Float32Array.of(0, 0));
  const cancelling = Float32Array.of(1, -1, -1, 1);
  expect(poolTokens({ values: cancelling, dimensions: 2, pooling: 'mean' })).toEqual(Float32Array.of(0, 0));
});
