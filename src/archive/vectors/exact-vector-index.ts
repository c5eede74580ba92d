import { nearestAmong } from './nearest-among.ts';
import type { VectorIndex, VectorIndexes } from './vector-index.ts';

/** Indexes that compare with every vector. They serve where HNSW cannot, and are the reference that it is tested against. */
export const EXACT_INDEXES: VectorIndexes = { create: createExactVectorIndex, read: null };

function createExactVectorIndex(dimensions: number): VectorIndex {
  const vectors = new Map<number, Float32Array>();
  return {
    dimensions,
    size: () => vectors.size,
    has: (id) => vectors.has(id),
    ids: () => vectors.keys(),
    put(entries) {
      for (const { id, vector } of entries) vectors.set(id, vector.slice());
    },
    remove(ids) {
      for (const id of ids) vectors.delete(id);
    },
    nearest: (vector, options) => nearestAmong(vectors, vector, options),
    waste: () => 0,
    write: null,
  };
}
