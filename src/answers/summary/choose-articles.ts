import type { Archive, ArchiveFilters, StoredArticle } from '../../archive/archive.ts';
import type { Wording } from '../../language/wording.ts';
import { createPause } from '../../pause.ts';
import { foldWord } from '../../text/fold-word.ts';
import { contentWords, stemsOf } from '../../text/words.ts';

/** What is to be summarised. */
export interface Scope {
  /** In words. */
  readonly label: string;
  /** Every article it takes in, newest first. */
  readonly articles: readonly StoredArticle[];
  /** Stems that sentences should be about; empty for anything. */
  readonly topic: readonly string[];
}

/** Passages looked at for the articles of a topic, at the most. */
const MOST_PASSAGES = 5000;

export interface ChooseOptions {
  readonly filters: ArchiveFilters;
  readonly wording: Wording;
}

/** The articles that a scope names: one by its id or title, those on a topic, or all that the filters leave. */
export async function chooseArticles(
  scope: string,
  archive: Archive,
  { filters, wording }: ChooseOptions,
): Promise<Scope> {
  const all = archive.articles(filters);
  if (scope === '') return { label: spanInWords(filters, all.length, wording), articles: all, topic: [] };
  const named = all.find(({ id }) => id === scope) ?? all.find(({ title }) => foldWord(title) === foldWord(scope));
  if (named !== undefined) return { label: named.title, articles: [named], topic: [] };
  const words = contentWords(scope);
  const found = archive.searchText(
    words.map(({ text }) => text),
    { limit: MOST_PASSAGES, filters },
  );
  const ids = new Set(
    [...archive.passages(found.map(({ passageId }) => passageId)).values()].map(({ articleId }) => articleId),
  );
  const topic = words.map(({ stem }) => stem);
  const articles = await usingMost(
    topic,
    all.filter(({ id }) => ids.has(id)),
  );
  return { label: scope, articles, topic };
}

/** The articles on a topic: those that use its words, not just one of many. */
async function usingMost(topic: readonly string[], articles: readonly StoredArticle[]): Promise<StoredArticle[]> {
  const pause = createPause();
  const using: StoredArticle[] = [];
  for (const article of articles) {
    const stems = stemsOf(`${article.title} ${article.body}`);
    if (topic.filter((stem) => stems.has(stem)).length * 2 > topic.length) using.push(article);
    await pause();
  }
  return using;
}

/** What the filters leave, of so many articles: "12 articles", "1 article of Reuters from 1 Jun 2025 to 30 Jun 2025". */
export function spanInWords({ from, to, source }: ArchiveFilters, articles: number, wording: Wording): string {
  return [
    wording.say('count.articles', { count: articles }),
    ...(source === undefined ? [] : [wording.say('scope.of', { source })]),
    ...(from === undefined ? [] : [wording.say('scope.from', { date: wording.date(from) })]),
    ...(to === undefined ? [] : [wording.say('scope.to', { date: wording.date(to) })]),
  ].join(' ');
}
