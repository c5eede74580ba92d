import type { ArchiveFilters } from '../archive/archive.ts';
import type { FoundPassage } from '../reply/reply.ts';
import { retrieve, type Retrieval } from './retrieve.ts';

export interface SearchOptions {
  readonly mode: 'hybrid' | 'keyword' | 'vector';
  readonly limit: number;
  readonly filters: ArchiveFilters;
}

/** The passages nearest to some words, best first, with the article each is from. */
export async function searchPassages(
  query: string,
  retrieval: Retrieval,
  options: SearchOptions,
): Promise<readonly FoundPassage[]> {
  const found = await retrieve(query, retrieval, options);
  return found.flatMap(({ passage, score }): FoundPassage[] => {
    const article = retrieval.archive.article(passage.articleId);
    if (article === null) return [];
    const { title, publishedOn } = article;
    const { articleId, paragraph, start, end, text } = passage;
    return [{ articleId, title, publishedOn, paragraph, start, end, text, score: Number(score.toFixed(4)) }];
  });
}
