import type { Archive } from '../archive.ts';
import { createHnswVectorIndex, type HnswVectorIndex } from './hnsw-vector-index.ts';

/** Vectors fetched from the archive at a time, to keep memory even. */
const BATCH = 1000;
/** Share of removed places above which the graph is built anew. */
const MOST_WASTE = 0.3;

export interface SyncOptions {
  readonly archive: Archive;
  readonly model: string;
  readonly dimensions: number;
}

/**
 * The vector index with exactly the vectors that the archive holds: `index` mended, or a new one where there is none or
 * it has become mostly gaps. One rule serves every case: a first start, an update, another process's update, a lost file.
 */
export function syncVectorIndex(
  index: HnswVectorIndex | null,
  { archive, model, dimensions }: SyncOptions,
): { readonly index: HnswVectorIndex; readonly isChanged: boolean } {
  const wanted = archive.vectorIds(model);
  const held = new Set(wanted);
  let synced = index ?? createHnswVectorIndex(dimensions);
  const gone = [...synced.ids()].filter((id) => !held.has(id));
  synced.remove(gone);
  if (synced.waste() > MOST_WASTE) synced = createHnswVectorIndex(dimensions);
  const missing = wanted.filter((id) => !synced.has(id));
  for (let from = 0; from < missing.length; from += BATCH) {
    const vectors = archive.vectors(missing.slice(from, from + BATCH));
    synced.put([...vectors].map(([id, vector]) => ({ id, vector })));
  }
  return { index: synced, isChanged: index === null || gone.length > 0 || missing.length > 0 };
}
