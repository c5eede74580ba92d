import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';
import type { Archive, ArchiveFilters, StoredPassage } from '../archive/archive.ts';
import { innerProduct } from '../../embeddings/inner-product.ts';
import type { VectorIndex } from '../archive/vectors/vector-index.ts';
import { searchTerms } from '../text/words.ts';

/** A passage found for a question. */
export interface Retrieved {
  readonly passage: StoredPassage;
  /** 0..1: what passages are ranked by. */
  readonly score: number;
  /** BM25; 0 when no word matched. */
  readonly textScore: number;
  /** Cosine with the question, -1..1; null in keyword mode. */
  readonly vectorScore: number | null;
}

export interface RetrieveOptions {
  readonly mode: 'hybrid' | 'keyword' | 'vector';
  /** The most passages to give. */
  readonly limit: number;
  readonly filters: ArchiveFilters;
}

export interface Retrieval {
  readonly archive: Archive;
  /** Null in keyword mode. */
  readonly vectors: { readonly model: EmbeddingModel; readonly index: VectorIndex } | null;
}

/** Passages looked at in each search before they are ranked together; more changed no score (docs/decisions/0006). */
const CANDIDATES = 100;

/**
 * The passages nearest to a question, best first. Full text and vectors are searched apart, each candidate gets both
 * scores, both are scaled to 0..1 over the candidates, and the model's own weight says how much the vectors count.
 */
export async function retrieve(
  question: string,
  { archive, vectors }: Retrieval,
  options: RetrieveOptions,
): Promise<readonly Retrieved[]> {
  const { mode, limit, filters } = options;
  const count = Math.max(CANDIDATES, limit);
  const text = mode === 'vector' ? [] : archive.searchText(searchTerms(question), { limit: count, filters });
  const textScores = new Map(text.map(({ passageId, score }) => [passageId, score]));
  const cosines =
    mode === 'keyword' || vectors === null
      ? null
      : await cosinesOf(question, { archive, vectors, count, filters, also: textScores.keys() });

  const ids = [...new Set([...textScores.keys(), ...(cosines?.keys() ?? [])])];
  const weight = mode === 'vector' ? 1 : cosines === null ? 0 : (vectors?.model.weight ?? 0);
  const textShare = scaled(
    ids.map((id) => textScores.get(id) ?? 0),
    0,
  );
  const vectorShare = scaled(ids.map((id) => cosines?.get(id) ?? 0));
  const passages = archive.passages(ids);
  return ids
    .flatMap((id, index): Retrieved[] => {
      const passage = passages.get(id);
      // A neighbour that the archive no longer has is dropped: the index may be behind, the archive never is.
      if (passage === undefined) return [];
      const score = (1 - weight) * (textShare[index] ?? 0) + weight * (vectorShare[index] ?? 0);
      return [{ passage, score, textScore: textScores.get(id) ?? 0, vectorScore: cosines?.get(id) ?? null }];
    })
    .sort((a, b) => b.score - a.score || a.passage.id - b.passage.id)
    .slice(0, limit);
}

interface CosineOptions {
  readonly archive: Archive;
  readonly vectors: NonNullable<Retrieval['vectors']>;
  readonly count: number;
  readonly filters: ArchiveFilters;
  /** Passages to compare beside the nearest ones. */
  readonly also: Iterable<number>;
}

async function cosinesOf(
  question: string,
  { archive, vectors, count, filters, also }: CosineOptions,
): Promise<ReadonlyMap<number, number>> {
  const vector = await vectors.model.embedQuestion(question);
  const allowed = archive.passageIds(filters);
  const neighbours = vectors.index.nearest(
    vector,
    allowed === null ? { count } : { count, allow: (id) => allowed.has(id) },
  );
  const cosines = new Map(neighbours.map(({ id, score }) => [id, score]));
  const others = [...also].filter((id) => !cosines.has(id));
  for (const [id, other] of archive.vectors(others)) {
    if (other.length === vector.length) cosines.set(id, innerProduct(vector, other));
  }
  return cosines;
}

/** Values stretched to 0..1 between their least (or `least`) and their most; all 0 when they do not differ. */
function scaled(values: readonly number[], least = Math.min(...values)): readonly number[] {
  const most = Math.max(...values);
  return values.map((value) => (most > least ? (value - least) / (most - least) : 0));
}
