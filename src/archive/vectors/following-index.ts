import { nearestAmong } from './nearest-among.ts';
import type { Neighbour, NearestOptions, VectorEntry, VectorIndex } from './vector-index.ts';

/**
 * A graph and the vectors that wait to be put into it. To put one in takes as long as a question or longer, to compare with
 * it takes a microsecond: so what is new is compared with, one by one, until there is time for the graph, and who asks
 * never waits for that.
 */
export interface FollowingIndex {
  readonly graph: VectorIndex;
  /** How many vectors wait. */
  waiting(): number;
  has(id: number): boolean;
  /** Holds new vectors, which are found at once. */
  add(entries: readonly VectorEntry[]): void;
  /** Forgets ids; those it does not hold are ignored. */
  remove(ids: readonly number[]): void;
  /** As `VectorIndex.nearest`, among the graph's and those that wait. */
  nearest(vector: Float32Array, options: NearestOptions): readonly Neighbour[];
  /** Puts at most `most` of those that wait into the graph, those first that came first. */
  fill(most: number): void;
}

/** @see FollowingIndex */
export function createFollowingIndex(graph: VectorIndex): FollowingIndex {
  // In the order in which they came, so that the same archive gives the same graph however often it was filled.
  const waiting = new Map<number, Float32Array>();
  return {
    graph,
    waiting: () => waiting.size,
    has: (id) => waiting.has(id) || graph.has(id),
    add(added) {
      for (const { id, vector } of added) waiting.set(id, vector);
    },
    remove(ids) {
      for (const id of ids) waiting.delete(id);
      graph.remove(ids);
    },
    nearest(vector, options) {
      const held = graph.nearest(vector, options);
      if (waiting.size === 0) return held;
      return [...held, ...nearestAmong(waiting, vector, options)]
        .sort((a, b) => b.score - a.score || a.id - b.id)
        .slice(0, options.count);
    },
    fill(most) {
      const some: VectorEntry[] = [];
      for (const [id, vector] of waiting) {
        if (some.length === most) break;
        some.push({ id, vector });
      }
      graph.put(some);
      for (const { id } of some) waiting.delete(id);
    },
  };
}
