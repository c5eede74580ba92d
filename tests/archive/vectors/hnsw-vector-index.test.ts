import { expect, it } from 'vitest';
import { EXACT_INDEXES } from '../../../src/archive/vectors/exact-vector-index.ts';
import { loadHnswLibrary } from '../../../src/archive/vectors/hnsw-library.ts';
import { hnswIndexes } from '../../../src/archive/vectors/hnsw-vector-index.ts';
import { testVectorIndex } from '../../contracts/vector-index.ts';
import { randomVectors } from '../../support/random-vectors.ts';

const HNSW_INDEXES = hnswIndexes(loadHnswLibrary());

testVectorIndex('the HNSW index', HNSW_INDEXES);

it('finds nearly all that the exact index finds', () => {
  const vectors = randomVectors({ count: 2000, dimensions: 32, seed: 7 });
  const entries = vectors.map((vector, id) => ({ id, vector }));
  const [exact, hnsw] = [EXACT_INDEXES.create(32), HNSW_INDEXES.create(32)];
  exact.put(entries);
  hnsw.put(entries);
  let shared = 0;
  for (const question of randomVectors({ count: 50, dimensions: 32, seed: 8 })) {
    const expected = new Set(exact.nearest(question, { count: 10 }).map(({ id }) => id));
    shared += hnsw.nearest(question, { count: 10 }).filter(({ id }) => expected.has(id)).length;
  }
  expect(shared / 500).toBeGreaterThan(0.95);
});

it('says how much of it is waste', () => {
  const index = HNSW_INDEXES.create(2);
  index.put([0, 1, 2, 3].map((id) => ({ id, vector: Float32Array.from([1, 0]) })));
  index.remove([0]);
  expect(index.waste()).toBe(0.25);
});
