import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';
import type { ArchiveFilters, PassagePlace } from '../archive/archive.ts';
import type { ArchiveReader } from '../archive/archive-reader.ts';
import type { ReadArticles } from '../passages/read-articles.ts';
import { searchTerms } from '../text/words.ts';

/** A passage found for a question. */
export interface Retrieved {
  readonly passage: PassagePlace;
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
  readonly archive: ArchiveReader;
  /** The one that the archive's vectors belong to; null in keyword mode. */
  readonly model: EmbeddingModel | null;
  /** Gives the model that compares sentences; without it `model` does. */
  readonly sentences?: () => Promise<EmbeddingModel | null>;
  /** Takes articles apart, each once for all that is asked for one reply; without it for one question alone. */
  readonly articles?: ReadArticles;
}

/** The model that sentences are compared by; null in keyword mode. @throws {AppError} `model-unavailable` when it cannot be loaded. */
export async function sentenceModel({ model, sentences }: Retrieval): Promise<EmbeddingModel | null> {
  return model === null || sentences === undefined ? model : sentences();
}

/** Passages looked at in each search before they are ranked together; more changed no score (docs/decisions/0006). */
const CANDIDATES = 100;

/**
 * The passages nearest to a question, best first. Full text and vectors are searched apart, each candidate gets both
 * scores, both are scaled to 0..1 over the candidates, and the model's own weight says how much the vectors count.
 */
export async function retrieve(
  question: string,
  { archive, model }: Retrieval,
  { mode, limit, filters }: RetrieveOptions,
): Promise<readonly Retrieved[]> {
  const vector = mode === 'keyword' || model === null ? null : await model.embedQuestion(question);
  const terms = mode === 'vector' ? [] : searchTerms(question);
  const matches = await archive.search({ terms, vector, filters, limit: Math.max(CANDIDATES, limit) });
  const weight = mode === 'vector' ? 1 : vector === null ? 0 : (model?.weight ?? 0);
  const textShare = scaled(
    matches.map(({ textScore }) => textScore),
    0,
  );
  const vectorShare = scaled(matches.map(({ cosine }) => cosine ?? 0));
  return matches
    .map(({ passage, textScore, cosine }, index): Retrieved => {
      const score = (1 - weight) * (textShare[index] ?? 0) + weight * (vectorShare[index] ?? 0);
      return { passage, score, textScore, vectorScore: cosine };
    })
    .sort((a, b) => b.score - a.score || a.passage.id - b.passage.id)
    .slice(0, limit);
}

/** Values stretched to 0..1 between their least (or `least`) and their most; all 0 when they do not differ. */
function scaled(values: readonly number[], least = Math.min(...values)): readonly number[] {
  const most = Math.max(...values);
  return values.map((value) => (most > least ? (value - least) / (most - least) : 0));
}
