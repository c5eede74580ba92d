import type { Logger } from '../../log.ts';
import { createFollowingIndex, type FollowingIndex } from './following-index.ts';
import { type IndexFileKey, readIndexFile } from './index-file.ts';
import { type Following, inStep } from './in-step.ts';
import type { VectorIndexes } from './vector-index.ts';
import type { VectorPosition, VectorSource } from './vector-source.ts';

/** An index in memory, and what it is of. */
export interface HeldVectors {
  readonly index: FollowingIndex;
  readonly position: VectorPosition;
  readonly model: string;
  readonly identity: string;
}

export interface HeldVectorsOptions {
  readonly source: VectorSource;
  readonly indexes: VectorIndexes;
  /** Where the index is kept from one process to the next. */
  readonly folder: string;
  readonly log: Logger;
}

/** The index that a process has of its archive's vectors. */
export interface KeptVectors {
  /** Brings it level with the archive: from what is held or lies on disk, what has changed since; from nowhere, all. @returns null where there are no vectors. */
  follow(): HeldVectors | null;
  /** As it was when it followed last. */
  held(): HeldVectors | null;
  /** The index of the archive whose place another took, for answers that began before; null where there is none any more. */
  earlier(): HeldVectors | null;
  /** How many vectors came or went since it was written. */
  unwritten(): number;
  /** Whether what lies on disk, if anything, cannot be gone on from: who starts next would make it anew again, and say so. */
  isFileUseless(): boolean;
  setWritten(): void;
  /** Goes on with what was held of an archive that has taken the place of this one. */
  adopt(held: HeldVectors): void;
  /** No answer is of the earlier archive any more. */
  forgetEarlier(): void;
  forget(): void;
}

/** @see KeptVectors */
export function createHeldVectors({ source, indexes, folder, log }: HeldVectorsOptions): KeptVectors {
  let kept: HeldVectors | null = null;
  let earlier: HeldVectors | null = null;
  let unwritten = 0;
  let isFileUseless = false;

  const sayAnew = (reason: string): void => {
    log.warn('the vector index is built anew from the archive', { reason });
  };
  const stored = (key: IndexFileKey): Following | null => {
    if (indexes.read === null) return null;
    const found = readIndexFile(folder, key, indexes.read);
    if ('index' in found) return { index: createFollowingIndex(found.index), position: found.position };
    isFileUseless = found.unusable !== null;
    if (found.unusable !== null) sayAnew(found.unusable);
    return null;
  };

  return {
    follow() {
      const { mark, model, dimensions, identity } = source.vectorState();
      if (model === null || dimensions === null) return (kept = null);
      if (kept?.model === model && kept.position.mark === mark) return kept;
      // Of another identity: the archive was replaced, and its index with it.
      const isOfThis = kept?.model === model && kept.identity === identity;
      if (kept !== null && kept.identity !== identity) {
        sayAnew('the archive was replaced');
        earlier = kept;
      }
      const before = isOfThis ? kept : stored({ identity, model, dimensions });
      const synced = inStep(before, source, { model, create: () => indexes.create(dimensions) });
      if (before !== null && synced.isAnew) sayAnew('it was not made from a state that this archive remembers');
      unwritten += synced.changes;
      return (kept = { ...synced, model, identity });
    },
    held: () => kept,
    earlier: () => earlier,
    unwritten: () => unwritten,
    isFileUseless: () => isFileUseless,
    setWritten() {
      unwritten = 0;
      isFileUseless = false;
    },
    adopt(held) {
      if (source.vectorState().identity !== held.identity) return;
      earlier = kept;
      kept = held;
    },
    forgetEarlier: () => void (earlier = null),
    forget: () => void (kept = earlier = null),
  };
}
