import type { FollowingIndex } from './following-index.ts';
import { nearestAmong } from './nearest-among.ts';
import type { NearestOptions, Neighbour } from './vector-index.ts';
import type { VectorSource } from './vector-source.ts';
import { portionsOf } from '../../portions-of.ts';

export interface ThenAndNow {
  /** What has followed the archive up to now; null where nothing has. */
  readonly now: { readonly index: FollowingIndex; readonly model: string } | null;
  /** The archive as it is now. */
  readonly source: VectorSource;
  /** As it was. */
  readonly asOf: VectorSource;
}

/** Vectors fetched at a time, to keep memory even. */
const BATCH = 1000;

/**
 * The vectors nearest to one among those that an archive held, of which the index holds most still: without those that came
 * since, and with those that went, each compared with. Where the archive has another past or another model since (it was
 * replaced), all are compared with.
 */
export function nearestThen(
  vector: Float32Array,
  options: NearestOptions,
  { now, source, asOf }: ThenAndNow,
): readonly Neighbour[] {
  const { model, dimensions } = asOf.vectorState();
  if (model === null || dimensions !== vector.length) return [];
  const changes = now?.model === model ? source.vectorChanges(model, asOf.position()) : null;
  if (now === null || changes === null)
    return compared(vector, options, { ids: asOf.allVectors(model).added, source: asOf });
  const changed = new Set([...changes.added, ...changes.removed]);
  const { allow = () => true } = options;
  const held = now.index.nearest(vector, { ...options, allow: (id) => !changed.has(id) && allow(id) });
  return nearestOf([...held, ...compared(vector, options, { ids: changes.removed, source: asOf })], options);
}

/** The nearest of some vectors, each of them compared with; those that the source does not hold are passed over. */
function compared(
  vector: Float32Array,
  options: NearestOptions,
  { ids, source }: { readonly ids: readonly number[]; readonly source: VectorSource },
): readonly Neighbour[] {
  let best: readonly Neighbour[] = [];
  for (const some of portionsOf(ids, BATCH)) {
    const near = nearestAmong(source.vectors(some), vector, options);
    best = nearestOf([...best, ...near], options);
  }
  return best;
}

function nearestOf(found: readonly Neighbour[], { count }: NearestOptions): readonly Neighbour[] {
  return found.toSorted((a, b) => b.score - a.score || a.id - b.id).slice(0, count);
}
