import type { Archive, ArchiveFilters } from '../archive/archive.ts';
import type { Article } from '../articles/article.ts';
import type { Sentence } from '../passages/sentence.ts';
import { sentencesOf } from '../passages/split-sentences.ts';
import { cite } from '../reply/cite.ts';
import { shortDate } from '../reply/dates.ts';
import type { SummaryReply } from '../reply/reply.ts';
import { verifyQuotes } from '../reply/verify-quotes.ts';
import { contentWords, foldWord, wordsOf } from '../retrieval/words.ts';
import { createWordRarity } from './word-rarity.ts';

export type Summary = Pick<SummaryReply, 'scope' | 'kind' | 'lines' | 'citations'>;

export interface SummariseOptions {
  readonly archive: Archive;
  readonly filters: ArchiveFilters;
  /** Sentences at the most. */
  readonly limit: number;
}

/** Articles read for a topic or a span of time, at the most. */
const MOST_ARTICLES = 50;

/**
 * The sentences that tell most of an article, a topic or a span of time, in reading order, word for word. Whole articles
 * are read, never only the passages that a search found.
 * @param scope an article's id or title, or a topic; empty for everything that the filters leave.
 */
export function summarise(scope: string, { archive, filters, limit }: SummariseOptions): Summary {
  const { label, articles, topic } = chooseArticles(scope, archive, filters);
  const sentences = chooseSentences(articles, { archive, topic, limit });
  const citations = sentences.map(({ article, sentence }, index) => cite(article, sentence, index + 1));
  const lines = citations.map(({ quote, number }) => ({
    text: quote,
    citations: [number],
    highlights: [],
    note: null,
  }));
  const checked = verifyQuotes({ lines, citations }, (id) => archive.article(id));
  return { scope: label, kind: checked.lines.length > 0 ? 'answered' : 'not-found', ...checked };
}

interface Scope {
  readonly label: string;
  readonly articles: readonly Article[];
  /** Stems that sentences should be about; empty for anything. */
  readonly topic: readonly string[];
}

function chooseArticles(scope: string, archive: Archive, filters: ArchiveFilters): Scope {
  const all = archive.articles(filters);
  if (scope === '')
    return { label: spanInWords(filters, all.length), articles: all.slice(0, MOST_ARTICLES), topic: [] };
  const named = all.filter(({ id, title }) => id === scope || foldWord(title) === foldWord(scope));
  if (named[0] !== undefined) return { label: named[0].title, articles: [named[0]], topic: [] };
  const words = contentWords(scope);
  const found = archive.searchText(
    words.map(({ text }) => text),
    { limit: MOST_ARTICLES, filters },
  );
  const ids = new Set(
    [...archive.passages(found.map(({ passageId }) => passageId)).values()].map(({ articleId }) => articleId),
  );
  const topic = words.map(({ stem }) => stem);
  // An article is on the topic when it uses its words, not just one of many.
  const articles = all.filter((article) => ids.has(article.id) && usesMost(article, topic));
  return { label: scope, articles, topic };
}

function usesMost(article: Article, topic: readonly string[]): boolean {
  const stems = new Set(wordsOf(`${article.title} ${article.body}`).map(({ stem }) => stem));
  return topic.filter((stem) => stems.has(stem)).length * 2 > topic.length;
}

function spanInWords({ from, to, source }: ArchiveFilters, articles: number): string {
  const span = [
    from === undefined ? '' : `from ${shortDate(from)}`,
    to === undefined ? '' : `to ${shortDate(to)}`,
  ].filter(Boolean);
  const outlet = source === undefined ? [] : [source];
  return [`${articles} ${articles === 1 ? 'article' : 'articles'}`, ...outlet, ...span].join(' ');
}

interface Scored {
  readonly article: Article;
  readonly sentence: Sentence;
  readonly stems: ReadonlySet<string>;
  readonly order: number;
  readonly score: number;
}

interface ChooseOptions {
  readonly archive: Archive;
  readonly topic: readonly string[];
  readonly limit: number;
}

/** Weight of standing early in an article: news tells the most first (LEAD is the baseline that few summaries beat). */
const LEAD = 0.6;
/** How much a sentence loses for saying what a chosen one says (maximal marginal relevance, Carbonell and Goldstein, 1998). */
const REPETITION = 0.7;

function chooseSentences(articles: readonly Article[], { archive, topic, limit }: ChooseOptions): readonly Scored[] {
  const read = articles.map((article) => ({
    article,
    sentences: sentencesOf(article).map((sentence) => ({ sentence, stems: stemsOf(article, sentence) })),
  }));
  const spread = new Map<string, number>();
  for (const { sentences } of read)
    for (const { stems } of sentences) for (const stem of stems) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  const rarity = createWordRarity(archive, [...spread.keys()]);
  // A word is central when it is telling in general and yet returns here.
  const weight = (stem: string): number => rarity.rarity(stem) * Math.log(1 + (spread.get(stem) ?? 0));
  let order = 0;
  const scored = read.flatMap(({ article, sentences }) =>
    sentences.map(({ sentence, stems }, place): Scored => {
      const central = [...stems].reduce((sum, stem) => sum + weight(stem), 0) / Math.sqrt(stems.size + 4);
      const onTopic = topic.length === 0 ? 1 : topic.filter((stem) => stems.has(stem)).length / topic.length;
      return { article, sentence, stems, order: order++, score: central * (1 + LEAD / (place + 1)) * (0.2 + onTopic) };
    }),
  );
  return pickApart(scored, limit).sort((a, b) => a.order - b.order);
}

function pickApart(scored: readonly Scored[], limit: number): Scored[] {
  const chosen: Scored[] = [];
  const left = new Set(scored);
  while (chosen.length < limit && left.size > 0) {
    const value = (one: Scored): number =>
      one.score * (1 - REPETITION * Math.max(0, ...chosen.map((other) => overlap(one.stems, other.stems))));
    const best = [...left].reduce((a, b) => (value(b) > value(a) ? b : a));
    left.delete(best);
    if (!chosen.some((other) => overlap(best.stems, other.stems) > SAME)) chosen.push(best);
  }
  return chosen;
}

/** Share of words in common above which two sentences are one piece of agency copy. */
const SAME = 0.8;

function overlap(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of left) if (right.has(stem)) shared += 1;
  return shared / Math.max(1, Math.min(left.size, right.size));
}

function stemsOf({ body }: Article, { start, end }: Sentence): ReadonlySet<string> {
  return new Set(contentWords(body.slice(start, end)).map(({ stem }) => stem));
}
