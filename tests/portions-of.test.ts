import { expect, it } from 'vitest';
import { portionsOf } from '../src/portions-of.ts';

it('gives all in order, the last portion as short as it has to be', () => {
  expect([...portionsOf([1, 2, 3, 4, 5], 2)]).toEqual([[1, 2], [3, 4], [5]]);
  expect([...portionsOf([1, 2], 2)]).toEqual([[1, 2]]);
});

it('gives nothing of nothing', () => {
  expect([...portionsOf([], 2)]).toEqual([]);
});
