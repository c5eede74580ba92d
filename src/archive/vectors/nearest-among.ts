import { innerProduct } from '../../../embeddings/inner-product.ts';
import type { NearestOptions, Neighbour } from './vector-index.ts';

/** The vectors nearest to one among some, each compared with. As `VectorIndex.nearest`. */
export function nearestAmong(
  vectors: ReadonlyMap<number, Float32Array>,
  vector: Float32Array,
  { count, allow = () => true }: NearestOptions,
): readonly Neighbour[] {
  const best: Neighbour[] = [];
  let least = -Infinity;
  for (const [id, other] of vectors) {
    if (!allow(id)) continue;
    const score = innerProduct(vector, other);
    if (score < least) continue;
    best.push({ id, score });
    // Now and then, so that what is sorted stays short however much there is.
    if (best.length < count + SLACK) continue;
    least = keepNearest(best, count).at(-1)?.score ?? Infinity;
  }
  return keepNearest(best, count);
}

/** Neighbours kept in vain before they are sorted out. */
const SLACK = 500;

function keepNearest(neighbours: Neighbour[], count: number): readonly Neighbour[] {
  neighbours.sort((a, b) => b.score - a.score || a.id - b.id).length = Math.min(neighbours.length, count);
  return neighbours;
}
