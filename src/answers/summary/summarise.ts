import type { EmbeddingModel } from '../../../embeddings/embedding-model.ts';
import type { ArchiveFilters } from '../../archive/archive.ts';
import type { ArchiveReader } from '../../archive/archive-reader.ts';
import { readWordRarity } from '../../retrieval/word-rarity.ts';
import type { Wording } from '../../language/wording.ts';
import { cite } from '../../reply/cite.ts';
import type { SummaryReply } from '../../reply/kinds/summary-reply.ts';
import { createLexicon, type Lexicon } from '../../text/lexicon.ts';
import { verifyQuoted } from '../../retrieval/verify-quoted.ts';
import { chooseArticles } from './choose-articles.ts';
import { chooseSentences } from './choose-sentences.ts';
import { countArticles } from './count-articles.ts';
import { byNewest, groupStories, readHeads, stemsOfHeads } from './group-stories.ts';
import { readSentences } from './read-sentences.ts';
import { scoreStory, stemsOfStories } from './score-sentences.ts';
import { storiesOfLines } from './stories-of-lines.ts';

export type Summary = Pick<SummaryReply, 'scope' | 'kind' | 'lines' | 'citations' | 'counts' | 'stories'>;

export interface SummariseOptions {
  readonly archive: ArchiveReader;
  /** Compares sentences; null by words alone. */
  readonly model: EmbeddingModel | null;
  readonly filters: ArchiveFilters;
  /** Remembers words from one summary to the next; without it they are for one alone. */
  readonly lexicon?: Lexicon | undefined;
  /** For what was summarised, in words. */
  readonly wording: Wording;
  /** `newest`: the newest story first, rather than the one most written about. */
  readonly sort?: 'best' | 'newest';
  /** Sentences at the most; null for what suits the scope. */
  readonly limit: number | null;
}

/** Articles read of a topic or a span, at the most: half a second's work, in which nobody else is answered. */
const MOST_READ = 500;
/** Sentences of one article: as many as the lead that summaries of news are measured against. */
const OF_ARTICLE = 3;
/** Sentences of one story that several articles tell. */
const OF_STORY = 4;
/** Sentences of several stories: two of each, and at the most this many. */
const OF_SPAN = 10;

/**
 * The sentences that tell most of an article, a topic or a span of time, word for word: story by story, in reading
 * order, each cited. Whole articles are read, never only the passages that a search found.
 * @param scope an article's id or title, or a topic; empty for everything that the filters leave.
 * @throws {AppError} `busy`, `model-unavailable` from the model.
 */
export async function summarise(scope: string, options: SummariseOptions): Promise<Summary> {
  const { archive, model, limit, lexicon = createLexicon() } = options;
  const { label, articles, topic } = await chooseArticles(scope, archive, { ...options, lexicon });
  // Newest first, so it is the oldest that are too many.
  const newest = await archive.articlesById(articles.slice(0, MOST_READ).map(({ id }) => id));
  const heads = readHeads([...newest.values()], lexicon);
  const grouped = groupStories(heads, await readWordRarity(archive, stemsOfHeads(heads)));
  const stories = options.sort === 'newest' ? grouped.toSorted(byNewest) : grouped;
  const most = limit ?? usualLimit(articles.length, stories.length);
  const read = await readSentences(stories.slice(0, most), { model, lexicon });
  const rarity = await readWordRarity(archive, stemsOfStories(read));
  const scored = read.map((story) => scoreStory(story, { topic, rarity }));
  const chosen = chooseSentences(scored, most);
  const citations = chosen.map(({ article, sentence }, index) => cite(article, sentence, index + 1));
  const lines = citations.map(({ quote, number }) => ({
    text: quote,
    citations: [number],
    highlights: [],
    note: null,
  }));
  const checked = await verifyQuoted({ lines, citations }, archive);
  return {
    scope: label,
    kind: checked.lines.length > 0 ? 'answered' : 'not-found',
    ...checked,
    counts: countArticles(articles, stories),
    stories: storiesOfLines(stories, checked),
  };
}

function usualLimit(articles: number, stories: number): number {
  if (stories > 1) return Math.min(OF_SPAN, 2 * stories);
  return articles > 1 ? OF_STORY : OF_ARTICLE;
}
