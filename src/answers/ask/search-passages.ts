import type { ArchiveFilters } from '../../archive/archive.ts';
import { pageOf } from '../../articles/page-of.ts';
import type { FoundPassage } from '../../reply/kinds/search-reply.ts';
import { retrieve, type Retrieval, type Retrieved } from '../../retrieval/retrieve.ts';
import { type QuestionEvidence, findEvidence } from './evidence/find-evidence.ts';
import { PASSAGES_READ } from './evidence/rank-passages.ts';
import { CLOSEST } from './answer-question.ts';
import { weighEvidence } from './evidence/weigh-evidence.ts';

export interface SearchOptions {
  /** `hybrid` puts the first passages in order by their best sentences; the others are one search by itself. */
  readonly mode: 'hybrid' | 'keyword' | 'vector';
  readonly limit: number;
  /** `newest`: what was found, by the day of its article. */
  readonly sort?: 'best' | 'newest';
  readonly filters: ArchiveFilters;
}

/** The passages nearest to some words, best first, with the article each is from. */
export async function searchPassages(
  query: string,
  retrieval: Retrieval,
  options: SearchOptions,
): Promise<readonly FoundPassage[]> {
  const found =
    options.mode === 'hybrid' ? await search(query, retrieval, options) : await retrieve(query, retrieval, options);
  const chosen = found.slice(0, options.limit);
  const articles = await retrieval.archive.articlesById(chosen.map(({ passage }) => passage.articleId));
  const dayOf = ({ passage }: Retrieved): string => articles.get(passage.articleId)?.publishedOn ?? '';
  const shown = options.sort === 'newest' ? chosen.toSorted((a, b) => dayOf(b).localeCompare(dayOf(a))) : chosen;
  return shown.flatMap(({ passage, score }): FoundPassage[] => {
    const article = articles.get(passage.articleId);
    if (article === undefined) return [];
    const { title, publishedOn, source, url, file, body, correction } = article;
    const { articleId, paragraph, start, end } = passage;
    return [
      {
        articleId,
        title,
        publishedOn,
        source,
        url,
        file,
        page: pageOf(body, start),
        paragraph,
        start,
        end,
        text: body.slice(start, end),
        correction,
        score: Number(score.toFixed(4)),
      },
    ];
  });
}

/** Those that are read in their new order, then the others as they were found, below them. */
async function search(query: string, retrieval: Retrieval, options: SearchOptions): Promise<readonly Retrieved[]> {
  const relatedFrom = retrieval.model?.relatedFrom ?? Infinity;
  // The vectors of a small archive find all of it: those of a model that says from where on a text is related count.
  const isRelated = ({ textScore, vectorScore }: Retrieved): boolean =>
    textScore > 0 || (vectorScore ?? -1) >= relatedFrom;
  const evidence = await findEvidence(query, retrieval, options.filters);
  // What prints no word of it has to do with it all the same where a sentence comes as near as one that `ask` would show.
  const read = byBestSentence(evidence).filter((one) => isRelated(one) || one.score >= CLOSEST);
  if (read.length > 0 && options.limit <= PASSAGES_READ) return read;
  const ids = new Set(read.map(({ passage }) => passage.id));
  const found = await retrieve(query, retrieval, options);
  const least = read.at(-1)?.score ?? 1;
  const others = found
    .filter((one) => !ids.has(one.passage.id) && isRelated(one))
    .map((one) => ({ ...one, score: one.score * least }));
  return [...read, ...others];
}

/** A passage is worth what its best sentence is: the probability that it answers (`score`). */
function byBestSentence({ passages, candidates, model }: QuestionEvidence): readonly Retrieved[] {
  const best = passages.map(() => 0);
  for (const { candidate, probability } of weighEvidence(candidates, model.sentence)) {
    best[candidate.rank] = Math.max(best[candidate.rank] ?? 0, probability);
  }
  return passages
    .map((passage, rank) => ({ ...passage, score: best[rank] ?? 0 }))
    .sort((one, other) => other.score - one.score);
}
