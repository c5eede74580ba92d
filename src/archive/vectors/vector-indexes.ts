import { createHnswVectorIndex, readHnswVectorIndex } from './hnsw-vector-index.ts';
import type { VectorIndex } from './vector-index.ts';

/** An index that can be written to a file, and that may keep the places of vectors that were removed. */
export interface StoredVectorIndex extends VectorIndex {
  /** Share of its places that are of no use any more, 0..1. When it grows, build a new index. */
  waste(): number;
  write(path: string): void;
}

export interface VectorIndexes {
  create(dimensions: number): StoredVectorIndex;
  /**
   * An index as `write` left it. The file must be known to be whole.
   * @param written.ids those it held when it was written, removed ones left out.
   */
  read(path: string, written: { readonly dimensions: number; readonly ids: Iterable<number> }): StoredVectorIndex;
}

/** The index that the archive's vectors are kept in: the only place that chooses it. */
export function vectorIndexes(): VectorIndexes {
  return { create: createHnswVectorIndex, read: readHnswVectorIndex };
}
