import type { Logger } from '../../log.ts';
import { createPause } from '../../pause.ts';
import { createHeldVectors, type HeldVectors } from './held-vectors.ts';
import { hasIndexFile, hasLeftOvers, type MadeOf, removeLeftOvers, writeIndexFile } from './index-file.ts';
import { nearestThen } from './nearest-then.ts';
import type { NearestOptions, Neighbour, VectorIndex, VectorIndexes } from './vector-index.ts';
import type { VectorSource } from './vector-source.ts';
import { workAlone, workAloneInTurns } from './work-alone.ts';

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
  /**
   * The vectors nearest to one among those that the archive holds; none for one of other dimensions.
   * @param asOf says which they are: the archive as it is now unless given, or as it was not long ago.
   */
  nearest(vector: Float32Array, options: NearestOptions, asOf?: VectorSource): readonly Neighbour[];
  /** Puts into the graph what it does not hold yet, giving way to others meanwhile; those are answered as ever. */
  settle(): Promise<void>;
  /** Goes on with what was held of an archive that has taken the place of this one. */
  adopt(held: HeldVectors): void;
  /** Told that no answer is of an earlier state of the archive than it has now: the index of one that was replaced is let go. */
  level(): void;
  /** Writes the index where enough of it has changed. @returns what was held; null for nothing. */
  close(): Promise<HeldVectors | null>;
}

/** Vectors put into the graph at a time: a few milliseconds' work. */
const FILLED_AT_ONCE = 8;
/** Milliseconds that filling may hold others up. */
const LONGEST_MS = 10;
/**
 * Vectors that may come or go before the index is written: the next process is told of as many by the archive, and compares
 * with them at first, in a few milliseconds.
 */
const UNWRITTEN = 1000;
/** And as a share of those it holds: an index that grows from nothing is written a few times, not for each thousand. */
const MOST_UNWRITTEN = 0.1;

/**
 * An index with exactly the vectors that the archive holds. It lies in memory; on disk only so that the next process
 * need not build it. One rule serves every case, a first start, an update, another process's update, a file that is lost
 * or that lags behind: from where the index is, what the archive says has changed since; from nowhere, all.
 */
export function createNearestVectors({ source, indexes, folder, lock, log }: NearestVectorsOptions): NearestVectors {
  const vectors = createHeldVectors({ source, indexes, folder, log });
  const write = <Result>(
    held: HeldVectors,
    by: (folder: string, index: VectorIndex, made: MadeOf) => Result,
  ): Result => {
    const { index, position, model, identity } = held;
    vectors.setWritten();
    // What the file says that it has seen, it holds.
    index.fill(index.waiting());
    return by(folder, index.graph, { identity, model, position });
  };

  if (hasLeftOvers(folder)) workAlone(() => removeLeftOvers(folder), { lock, log });

  const fillAll = async (): Promise<void> => {
    const pause = createPause(LONGEST_MS);
    for (let now = vectors.held(); now !== null && now.index.waiting() > 0; now = vectors.held()) {
      now.index.fill(FILLED_AT_ONCE);
      await pause();
    }
  };
  const fillAndWrite = async (): Promise<void> => {
    await fillAll();
    const now = vectors.held();
    if (now !== null && isDue(now, vectors.unwritten()))
      await workAloneInTurns(() => write(now, writeIndexFile), { lock, log });
  };
  let filling = Promise.resolve();

  return {
    async settle() {
      vectors.follow();
      await (filling = filling.catch(() => undefined).then(fillAndWrite));
    },
    nearest(vector, options, asOf = source) {
      const now = vectors.follow();
      const seen = asOf === source ? now?.position.mark : asOf.vectorState().mark;
      const held = [now, vectors.earlier()].find((one) => one?.position.mark === seen);
      if (asOf !== source && held === undefined) return nearestThen(vector, options, { now, source, asOf });
      return held?.index.graph.dimensions === vector.length ? held.index.nearest(vector, options) : [];
    },
    adopt: vectors.adopt,
    level: vectors.forgetEarlier,
    async close() {
      const unwritten = vectors.unwritten();
      // Fewer are no dearer to the next process than the whole graph is to this one; many that wait are for who settles.
      const isNew = unwritten > 0 && (!hasIndexFile(folder) || vectors.isFileUseless());
      const last = vectors.held();
      if (last !== null && last.index.waiting() < UNWRITTEN && (isNew || unwritten >= UNWRITTEN))
        await workAloneInTurns(() => write(last, writeIndexFile), { lock, log });
      // Whoever fills it ends then.
      vectors.forget();
      return last;
    },
  };
}

function isDue({ index: { graph } }: HeldVectors, unwritten: number): boolean {
  return unwritten >= UNWRITTEN && unwritten >= graph.size() * MOST_UNWRITTEN;
}
