import { innerProduct } from '../../../embeddings/inner-product.ts';
import type { Neighbour, VectorIndex } from './vector-index.ts';

/** Compares with every vector: the reference that the HNSW index is tested against. */
export function createExactVectorIndex(dimensions: number): VectorIndex {
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
      const neighbours: Neighbour[] = [];
      for (const [id, other] of vectors) {
        if (allow(id)) neighbours.push({ id, score: innerProduct(vector, other) });
      }
      return neighbours.sort((a, b) => b.score - a.score || a.id - b.id).slice(0, count);
    },
  };
}
