import { createFollowingIndex, type FollowingIndex } from './following-index.ts';
import type { VectorIndex } from './vector-index.ts';
import type { VectorPosition, VectorSource } from './vector-source.ts';
import { portionsOf } from '../../portions-of.ts';

/** An index, and how far it has followed the archive. */
export interface Following {
  readonly index: FollowingIndex;
  readonly position: VectorPosition;
}

/** What became of it. */
export interface Synced extends Following {
  /** How many vectors came or went. */
  readonly changes: number;
  /** What was there before could not be followed up. */
  readonly isAnew: boolean;
}

/** A model that vectors are of. */
export interface OfModel {
  readonly model: string;
  /** An empty index for its vectors. */
  readonly create: () => VectorIndex;
}

/** The index brought up to what the archive says now: from where it is, what has changed since; from nowhere, all. */
export function inStep(before: Following | null, source: VectorSource, { model, create }: OfModel): Synced {
  const changes = before === null ? null : source.vectorChanges(model, before.position);
  if (before === null || changes === null) return { ...built(source, { model, create }), isAnew: true };
  const { index } = before;
  const held = changes.removed.filter((id) => index.has(id));
  index.remove(held);
  if (index.graph.waste() > MOST_WASTE) return built(source, { model, create });
  const gone = new Set(changes.removed);
  const missing = changes.added.filter((id) => !gone.has(id) && !index.has(id));
  fetch(index, missing, source);
  return { index, position: changes.position, changes: held.length + missing.length, isAnew: false };
}

function built(source: VectorSource, { model, create }: OfModel): Synced {
  const index = createFollowingIndex(create());
  const { position, added } = source.allVectors(model);
  fetch(index, added, source);
  return { index, position, changes: added.length, isAnew: false };
}

function fetch(index: FollowingIndex, ids: readonly number[], source: VectorSource): void {
  for (const some of portionsOf(ids, BATCH)) {
    const vectors = source.vectors(some);
    index.add([...vectors].map(([id, vector]) => ({ id, vector })));
  }
}

/** Vectors fetched from the archive at a time, to keep memory even. */
const BATCH = 1000;

/** Share of removed places above which the index is built anew. */
const MOST_WASTE = 0.3;
