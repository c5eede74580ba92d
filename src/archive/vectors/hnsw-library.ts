import { createRequire } from 'node:module';

/**
 * What is used of hnswlib-node. It is written down here because the package is optional: a system without a C++ compiler
 * has none, and its types neither.
 */
export interface HnswLibrary {
  readonly HierarchicalNSW: new (space: 'ip', dimensions: number) => HnswGraph;
}

/** A graph of the library; places are counted with those marked deleted. */
export interface HnswGraph {
  initIndex(maxElements: number, links: number, insertWidth: number, seed: number): void;
  readIndexSync(path: string): void;
  writeIndexSync(path: string): void;
  resizeIndex(maxElements: number): void;
  addPoint(vector: readonly number[], id: number): void;
  markDelete(id: number): void;
  unmarkDelete(id: number): void;
  setEf(width: number): void;
  searchKnn(
    vector: readonly number[],
    count: number,
    allow?: (id: number) => boolean,
  ): { readonly neighbors: readonly number[]; readonly distances: readonly number[] };
  getIdsList(): readonly number[];
  getMaxElements(): number;
  getNumDimensions(): number;
}

/** @throws where it is not installed, or not compiled for this system. */
export function loadHnswLibrary(): HnswLibrary {
  // A package that may be missing has no types to check against; `tests/contracts/vector-index.ts` runs what it does.
  return createRequire(import.meta.url)('hnswlib-node') as HnswLibrary;
}
