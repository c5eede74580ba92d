import { messageOf } from '../../errors.ts';
import type { Logger } from '../../log.ts';
import {
  hasLeftOvers,
  type IndexFileKey,
  type KeptIndex,
  readIndexFile,
  removeLeftOvers,
  writeIndexFile,
} from './index-file.ts';
import type { NearestOptions, Neighbour, VectorIndex, VectorIndexes } from './vector-index.ts';

/** How far an index has followed the archive: the last passage that it has seen come, and the last that it has seen go. */
export interface VectorPosition {
  readonly passage: number;
  readonly removal: number;
  /** Number of the archive's last change; and its mark, which an archive has at that number that shares this past, and no other. */
  readonly change: number;
  readonly mark: string;
}

/** Ids of the passages whose vectors came, and of those that went, up to a position. */
export interface VectorChanges {
  readonly position: VectorPosition;
  readonly added: readonly number[];
  readonly removed: readonly number[];
}

/** What the archive says of its vectors. */
export interface VectorSource {
  vectorState(): {
    /** Another after every change. */
    readonly mark: string;
    readonly model: string | null;
    readonly dimensions: number | null;
    /** Of this archive and no other: one that was made anew counts its passages from 1 again. */
    readonly identity: string;
  };
  allVectors(model: string): Omit<VectorChanges, 'removed'>;
  /** Null where the position is not of this archive's past, or too long ago for it to say: then compare with all. */
  vectorChanges(model: string, since: VectorPosition): VectorChanges | null;
  vectors(ids: readonly number[]): ReadonlyMap<number, Float32Array>;
}

export interface NearestVectorsOptions {
  readonly source: VectorSource;
  readonly indexes: VectorIndexes;
  /** Where the index is kept from one process to the next. */
  readonly folder: string;
  /** Takes the lock of those who write it; null while another process has it. */
  readonly lock: () => (() => void) | null;
  readonly log: Logger;
}

export interface NearestVectors {
  /** The vectors nearest to one among those that the archive holds now; none for one of other dimensions. */
  nearest(vector: Float32Array, options: NearestOptions): readonly Neighbour[];
  /** Brings the index up to date now, so that the next question need not. */
  settle(): void;
  /** Writes the index where it has changed. */
  close(): void;
}

/** Vectors fetched from the archive at a time, to keep memory even. */
const BATCH = 1000;
/** Share of removed places above which the index is built anew. */
const MOST_WASTE = 0.3;
/** Vectors that may come or go before the index is written. As many are put in again, in about a second, should the process be killed before it ends. */
const UNWRITTEN = 1000;

interface Kept {
  index: VectorIndex;
  position: VectorPosition;
  readonly model: string;
  readonly identity: string;
}

/**
 * An index with exactly the vectors that the archive holds. It lies in memory; on disk only so that the next process
 * need not build it. One rule serves every case, a first start, an update, another process's update, a file that is lost
 * or that lags behind: from where the index is, what the archive says has changed since; from nowhere, all.
 */
export function createNearestVectors({ source, indexes, folder, lock, log }: NearestVectorsOptions): NearestVectors {
  let kept: Kept | null = null;
  let unwritten = 0;

  /** Does what one process at a time may do to the file; not at all while another is at it. */
  const alone = (work: () => void): void => {
    try {
      const release = lock();
      if (release === null) return;
      try {
        work();
      } finally {
        release();
      }
    } catch (error) {
      // Answers come from memory; the next process builds the index from the archive.
      log.warn('the vector index could not be saved; it will be built again at the next start', {
        reason: messageOf(error),
      });
    }
  };
  const write = ({ index, position, model, identity }: Kept): void =>
    alone(() => {
      unwritten = 0;
      writeIndexFile(folder, index, { identity, model, position });
    });

  const settle = (): void => {
    const { mark, model, dimensions, identity } = source.vectorState();
    if (model === null || dimensions === null) return void (kept = null);
    if (kept?.model === model && kept.position.mark === mark) return;
    // Of another identity: the archive was replaced, and its index with it.
    const isOfThis = kept?.model === model && kept.identity === identity;
    if (kept !== null && kept.identity !== identity) sayAnew('the archive was replaced');
    const before = isOfThis ? kept : stored({ identity, model, dimensions });
    const synced = inStep(before, source, { model, create: () => indexes.create(dimensions) });
    if (before !== null && synced.isAnew) sayAnew('it was not made from a state that this archive remembers');
    kept = { ...synced, model, identity };
    unwritten += synced.changes;
    if (unwritten >= UNWRITTEN) write(kept);
  };

  const stored = (key: IndexFileKey): KeptIndex | null => {
    if (indexes.read === null) return null;
    const found = readIndexFile(folder, key, indexes.read);
    if ('index' in found) return found;
    if (found.unusable !== null) sayAnew(found.unusable);
    return null;
  };

  const sayAnew = (reason: string): void => {
    log.warn('the vector index is built anew from the archive', { reason });
  };

  if (hasLeftOvers(folder)) alone(() => removeLeftOvers(folder));

  return {
    settle,
    nearest(vector, options) {
      settle();
      return kept?.index.dimensions === vector.length ? kept.index.nearest(vector, options) : [];
    },
    close() {
      if (kept !== null && unwritten > 0) write(kept);
    },
  };
}

interface Synced {
  readonly index: VectorIndex;
  readonly position: VectorPosition;
  /** How many vectors came or went. */
  readonly changes: number;
  /** What was there before could not be followed up. */
  readonly isAnew: boolean;
}

interface OfModel {
  readonly model: string;
  /** An empty index for its vectors. */
  readonly create: () => VectorIndex;
}

function inStep(before: KeptIndex | null, source: VectorSource, { model, create }: OfModel): Synced {
  const changes = before === null ? null : source.vectorChanges(model, before.position);
  if (before === null || changes === null) return { ...built(source, { model, create }), isAnew: true };
  const { index } = before;
  const held = changes.removed.filter((id) => index.has(id));
  index.remove(held);
  if (index.waste() > MOST_WASTE) return built(source, { model, create });
  const gone = new Set(changes.removed);
  const missing = changes.added.filter((id) => !gone.has(id) && !index.has(id));
  fill(index, missing, source);
  return { index, position: changes.position, changes: held.length + missing.length, isAnew: false };
}

function built(source: VectorSource, { model, create }: OfModel): Synced {
  const index = create();
  const { position, added } = source.allVectors(model);
  fill(index, added, source);
  return { index, position, changes: added.length, isAnew: false };
}

function fill(index: VectorIndex, ids: readonly number[], source: VectorSource): void {
  for (let from = 0; from < ids.length; from += BATCH) {
    const vectors = source.vectors(ids.slice(from, from + BATCH));
    index.put([...vectors].map(([id, vector]) => ({ id, vector })));
  }
}
