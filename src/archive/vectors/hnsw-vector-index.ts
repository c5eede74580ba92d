import type { HnswGraph, HnswLibrary } from './hnsw-library.ts';
import type { Neighbour, ReadVectorIndex, VectorIndex, VectorIndexes } from './vector-index.ts';

/** Links a node, and how widely it looks when it inserts: hnswlib's own defaults, which find 99 % here. */
const LINKS = 16;
const INSERT_WIDTH = 200;
/** How widely a search looks, at the least; wider finds more and takes longer (docs/decisions/0028-indexing.md). */
const SEARCH_WIDTH = 200;
/** Fixed, so that the same vectors always give the same graph. */
const SEED = 100;
const FIRST_CAPACITY = 1024;

/** HNSW graphs (Malkov and Yashunin, 2016). Removed vectors keep their place in them. */
export function hnswIndexes(hnswlib: HnswLibrary): VectorIndexes & { readonly read: ReadVectorIndex } {
  return {
    create(dimensions) {
      const graph = new hnswlib.HierarchicalNSW('ip', dimensions);
      graph.initIndex(FIRST_CAPACITY, LINKS, INSERT_WIDTH, SEED);
      return wrap(graph, new Set());
    },
    // hnswlib trusts what it reads: the file must be known to be whole.
    read(path, { dimensions, ids }) {
      const graph = new hnswlib.HierarchicalNSW('ip', dimensions);
      graph.readIndexSync(path);
      return wrap(graph, new Set(ids));
    },
  };
}

function wrap(graph: HnswGraph, ids: Set<number>): VectorIndex {
  const places = new Set(graph.getIdsList());
  const remove = (id: number): void => {
    if (ids.delete(id)) graph.markDelete(id);
  };
  const put = (id: number, vector: Float32Array): void => {
    if (places.size >= graph.getMaxElements()) graph.resizeIndex(Math.max(FIRST_CAPACITY, graph.getMaxElements() * 2));
    // A place that was marked deleted must be opened again before it takes a new vector.
    if (places.has(id) && !ids.has(id)) graph.unmarkDelete(id);
    graph.addPoint(Array.from(vector), id);
    places.add(id);
    ids.add(id);
  };
  return {
    dimensions: graph.getNumDimensions(),
    size: () => ids.size,
    has: (id) => ids.has(id),
    ids: () => ids.values(),
    waste: () => (places.size === 0 ? 0 : 1 - ids.size / places.size),
    put(entries) {
      for (const { id, vector } of entries) put(id, vector);
    },
    remove(gone) {
      for (const id of gone) remove(id);
    },
    nearest(vector, { count, allow }) {
      if (ids.size === 0 || count < 1) return [];
      graph.setEf(Math.max(SEARCH_WIDTH, count * 2));
      const { neighbors, distances } = graph.searchKnn(Array.from(vector), Math.min(count, ids.size), allow);
      return neighbors
        .map((id, index): Neighbour => ({ id, score: 1 - (distances[index] ?? 1) }))
        .sort((a, b) => b.score - a.score || a.id - b.id);
    },
    write(path) {
      graph.writeIndexSync(path);
    },
  };
}
