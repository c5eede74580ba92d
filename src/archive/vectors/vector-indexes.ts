import { messageOf } from '../../errors.ts';
import { EXACT_INDEXES } from './exact-vector-index.ts';
import { type HnswLibrary, loadHnswLibrary } from './hnsw-library.ts';
import { hnswIndexes } from './hnsw-vector-index.ts';
import type { VectorIndexes } from './vector-index.ts';

export interface ChosenIndexes extends VectorIndexes {
  /** Why it is not HNSW; null when it is. */
  readonly problem: string | null;
}

/**
 * The indexes that the archive's vectors are kept in, chosen here alone: HNSW, and where its library cannot be had, which
 * must be compiled and so is optional, those that compare with every vector. They find the same and take longer.
 */
export function vectorIndexes(load: () => HnswLibrary = loadHnswLibrary): ChosenIndexes {
  try {
    return { ...hnswIndexes(load()), problem: null };
  } catch (error) {
    // Below the first line, Node lists who asked for it, and where it looked.
    const [problem = ''] = messageOf(error).split('\n');
    return { ...EXACT_INDEXES, problem };
  }
}
