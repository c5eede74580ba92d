import { innerProduct } from '../../../embeddings/inner-product.ts';
import type { Neighbour, VectorIndex, VectorIndexes } from './vector-index.ts';

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
    nearest(vector, { count, allow = () => true }) {
      const best: Neighbour[] = [];
      let least = -Infinity;
      for (const [id, other] of vectors) {
        if (!allow(id)) continue;
        const score = innerProduct(vector, other);
        if (score < least) continue;
        best.push({ id, score });
        // Now and then, so that what is sorted stays short however much there is.
        if (best.length < count + SLACK) continue;
        least = keepNearest(best, count).at(-1)?.score ?? Infinity;
      }
      return keepNearest(best, count);
    },
    waste: () => 0,
    write: null,
  };
}

/** Neighbours kept in vain before they are sorted out. */
const SLACK = 500;

function keepNearest(neighbours: Neighbour[], count: number): readonly Neighbour[] {
  neighbours.sort((a, b) => b.score - a.score || a.id - b.id).length = Math.min(neighbours.length, count);
  return neighbours;
}
