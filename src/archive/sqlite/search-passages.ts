import { innerProduct } from '../../../embeddings/inner-product.ts';
import type { PassageMatch, SearchQuery } from '../archive-reader.ts';
import type { StoredPassage } from '../archive.ts';
import type { NearestOptions, Neighbour } from '../vectors/vector-index.ts';
import type { BestOptions } from './best-passages.ts';
import type { createPassageStore } from './passage-store.ts';
import type { createTextSearch } from './text-search.ts';

export interface SearchParts {
  readonly passages: ReturnType<typeof createPassageStore>;
  readonly text: ReturnType<typeof createTextSearch>;
  /** Neighbours among the vectors of the passages. */
  readonly nearest: (vector: Float32Array, options: NearestOptions) => readonly Neighbour[];
}

/** The two searches as one question: each passage that either finds has both scores. */
export function createSearch(parts: SearchParts): (query: SearchQuery) => readonly PassageMatch[] {
  return ({ terms, vector, filters, limit }) => {
    const allowed = parts.passages.passageIds(filters);
    const found = parts.text.searchText(terms, { limit, allowed });
    const textScores = new Map(found.map(({ passageId, score }) => [passageId, score]));
    const cosines = vector === null ? NONE : cosinesOf({ vector, allowed, limit }, [...textScores.keys()], parts);
    const ids = [...new Set([...textScores.keys(), ...cosines.keys()])];
    const passages = parts.passages.places(ids);
    return ids.flatMap((id): PassageMatch[] => {
      const passage = passages.get(id);
      // A neighbour that the archive no longer has is dropped: the index may be behind, the archive never is.
      if (passage === undefined) return [];
      return [{ passage, textScore: textScores.get(id) ?? 0, cosine: cosines.get(id) ?? null }];
    });
  };
}

const NONE: ReadonlyMap<number, number> = new Map();

/** Of the nearest passages, and of those that were found by their words. */
function cosinesOf(
  { vector, allowed, limit }: BestOptions & { readonly vector: Float32Array },
  found: readonly number[],
  { passages, nearest }: SearchParts,
): ReadonlyMap<number, number> {
  const neighbours = nearest(
    vector,
    allowed === null ? { count: limit } : { count: limit, allow: (id) => allowed.has(id) },
  );
  const cosines = new Map(neighbours.map(({ id, score }) => [id, score]));
  for (const [id, other] of passages.vectors(found.filter((one) => !cosines.has(one)))) {
    if (other.length === vector.length) cosines.set(id, innerProduct(vector, other));
  }
  return cosines;
}

/** At most `limit` passages that hold each stem, in order of id. */
export function createPassagesHolding({ text, passages }: Pick<SearchParts, 'text' | 'passages'>) {
  return (stems: readonly string[], limit: number): ReadonlyMap<string, readonly StoredPassage[]> => {
    const held = new Map(stems.map((stem) => [stem, text.holding(stem, limit)]));
    const stored = passages.passages([...new Set([...held.values()].flat())]);
    return new Map(
      [...held].map(([stem, ids]) => [stem, ids.toSorted((a, b) => a - b).flatMap((id) => stored.get(id) ?? [])]),
    );
  };
}
