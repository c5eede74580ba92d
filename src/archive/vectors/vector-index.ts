/** Nearest vectors by cosine, by passage id. Holds only ids and vectors: the archive says what they belong to. */
export interface VectorIndex {
  readonly dimensions: number;
  /** How many vectors it holds. */
  size(): number;
  has(id: number): boolean;
  /** Ids it holds, in no order. */
  ids(): IterableIterator<number>;
  /** Adds vectors of unit length and `dimensions` numbers; an id it already holds gets the new one. */
  put(entries: readonly VectorEntry[]): void;
  /** Forgets ids; those it does not hold are ignored. */
  remove(ids: Iterable<number>): void;
  /** At most `count` neighbours that `allow` lets through (all, unless given), nearest first; ties by id. */
  nearest(vector: Float32Array, options: NearestOptions): readonly Neighbour[];
}

export interface VectorEntry {
  readonly id: number;
  readonly vector: Float32Array;
}

export interface NearestOptions {
  readonly count: number;
  readonly allow?: (id: number) => boolean;
}

export interface Neighbour {
  readonly id: number;
  /** Cosine, -1..1. */
  readonly score: number;
}
