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
  /** Share of its places that are of no use any more, 0..1. When it grows, build a new index. */
  waste(): number;
  /** Writes it for the `read` of its kind; null where it is built from its vectors as quickly as it would be read. */
  readonly write: ((path: string) => void) | null;
}

/** A kind of index. */
export interface VectorIndexes {
  create(dimensions: number): VectorIndex;
  /** Null where none is ever written. */
  readonly read: ReadVectorIndex | null;
}

/**
 * An index as its `write` left it. The file must be known to be whole.
 * @param written.ids those it held when it was written, removed ones left out.
 */
export type ReadVectorIndex = (
  path: string,
  written: { readonly dimensions: number; readonly ids: Iterable<number> },
) => VectorIndex;

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
