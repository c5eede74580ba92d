import { readIndexFile } from './index-file.ts';
import type { VectorSource } from './vector-source.ts';
import type { VectorIndexes } from './vector-index.ts';

/** How the index on disk stands to the archive beside it. */
export type IndexFileState =
  /** There are no vectors, or their index is never written. */
  | { readonly kind: 'unused' }
  | { readonly kind: 'in-step'; readonly vectors: number }
  /** So many vectors have come or gone since it was written. */
  | { readonly kind: 'behind'; readonly changes: number }
  /** It is of no use, and why; null where there is simply none. */
  | { readonly kind: 'anew'; readonly why: string | null }
  /** It says that it is in step, and is not. */
  | { readonly kind: 'differs'; readonly missing: number; readonly foreign: number };

/** Compares the index in a folder with what the archive says of its vectors; changes nothing. */
export function checkIndexFile(
  folder: string,
  source: Pick<VectorSource, 'vectorState' | 'vectorChanges' | 'allVectors'>,
  { read }: Pick<VectorIndexes, 'read'>,
): IndexFileState {
  const { model, dimensions, identity } = source.vectorState();
  if (read === null || model === null || dimensions === null) return { kind: 'unused' };
  const found = readIndexFile(folder, { identity, model, dimensions }, read);
  if (!('index' in found)) return { kind: 'anew', why: found.unusable };
  const changes = source.vectorChanges(model, found.position);
  if (changes === null) return { kind: 'anew', why: 'it was not made from a state that this archive remembers' };
  const wanted = new Set(source.allVectors(model).added);
  const changed = new Set([...changes.added, ...changes.removed]);
  const held = new Set(found.index.ids());
  const missing = [...wanted].filter((id) => !held.has(id) && !changed.has(id)).length;
  const foreign = [...held].filter((id) => !wanted.has(id) && !changed.has(id)).length;
  if (missing + foreign > 0) return { kind: 'differs', missing, foreign };
  return changed.size > 0 ? { kind: 'behind', changes: changed.size } : { kind: 'in-step', vectors: held.size };
}
