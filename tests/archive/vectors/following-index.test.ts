import { expect, it } from 'vitest';
import { EXACT_INDEXES } from '../../../src/archive/vectors/exact-vector-index.ts';
import { createFollowingIndex } from '../../../src/archive/vectors/following-index.ts';

const vector = (degree: number): Float32Array => {
  const angle = (degree * Math.PI) / 180;
  return Float32Array.from([Math.cos(angle), Math.sin(angle)]);
};
const entry = (id: number, degree: number) => ({ id, vector: vector(degree) });
const following = () => createFollowingIndex(EXACT_INDEXES.create(2));

it('finds what waits as it finds what is in the graph', () => {
  const index = following();
  index.add([entry(1, 0), entry(2, 20)]);
  index.fill(2);
  index.add([entry(3, 10), entry(4, 30)]);
  expect(index.waiting()).toBe(2);
  expect(index.nearest(vector(0), { count: 3 }).map(({ id }) => id)).toEqual([1, 3, 2]);
  expect(index.nearest(vector(0), { count: 3, allow: (id) => id > 2 }).map(({ id }) => id)).toEqual([3, 4]);
});

it('fills the graph in the order in which vectors came', () => {
  const index = following();
  index.add([entry(1, 0), entry(2, 20), entry(3, 10)]);
  index.fill(2);
  expect([...index.graph.ids()]).toEqual([1, 2]);
  expect(index.waiting()).toBe(1);
  expect(index.has(3)).toBe(true);
  index.fill(5);
  expect([...index.graph.ids()]).toEqual([1, 2, 3]);
});

it('forgets what goes, whether it waits or not', () => {
  const index = following();
  index.add([entry(1, 0), entry(2, 20)]);
  index.fill(1);
  index.remove([1, 2, 9]);
  expect(index.nearest(vector(0), { count: 3 })).toEqual([]);
  expect([index.waiting(), index.graph.size()]).toEqual([0, 0]);
});
