import type { ArchiveFilters, ArticleHeading, StoredArticle } from '../../archive/archive.ts';
import type { ArchiveReader } from '../../archive/archive-reader.ts';
import type { Wording } from '../../language/wording.ts';
import { createPause } from '../../pause.ts';
import { foldWord } from '../../text/fold-word.ts';
import { stemsPrinted } from '../../text/stems-printed.ts';
import { contentWords, rememberStems } from '../../text/words.ts';

/** What is to be summarised. */
export interface Scope {
  /** In words. */
  readonly label: string;
  /** Every article it takes in, newest first. */
  readonly articles: readonly ArticleHeading[];
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
  archive: ArchiveReader,
  { filters, wording }: ChooseOptions,
): Promise<Scope> {
  const all = await archive.headings(filters);
  if (scope === '') return { label: spanInWords(filters, all.length, wording), articles: all, topic: [] };
  const named = articleNamed(scope, all);
  if (named !== undefined) return { label: named.title, articles: [named], topic: [] };
  const words = contentWords(scope);
  const printing = new Set(
    await archive.articlesPrinting(
      words.map(({ text }) => text),
      { limit: MOST_PASSAGES, filters },
    ),
  );
  const topic = words.map(({ stem }) => stem);
  const ids = all.flatMap(({ id }) => (printing.has(id) ? [id] : []));
  return { label: scope, articles: await usingMost(topic, await archive.articlesById(ids)), topic };
}

/** The article that some words name: by its id, else by its title. */
export function articleNamed(words: string, all: readonly ArticleHeading[]): ArticleHeading | undefined {
  return all.find(({ id }) => id === words) ?? all.find(({ title }) => foldWord(title) === foldWord(words));
}

/** The articles on a topic: those that use its words, not just one of many. */
async function usingMost(
  topic: readonly string[],
  articles: ReadonlyMap<string, StoredArticle>,
): Promise<readonly ArticleHeading[]> {
  const pause = createPause();
  const using: ArticleHeading[] = [];
  const remembered = rememberStems();
  for (const article of articles.values()) {
    const stems = stemsPrinted(`${article.title} ${article.body}`, topic, remembered);
    if (topic.filter((stem) => stems.has(stem)).length * 2 > topic.length) using.push(article);
    await pause();
  }
  return using;
}

/** What the filters leave, of so many articles: "12 articles", "1 article of Reuters from 1 Jun 2025 to 30 Jun 2025". */
export function spanInWords(
  { from, to, source, author, section }: ArchiveFilters,
  articles: number,
  wording: Wording,
): string {
  return [
    wording.say('count.articles', { count: articles }),
    ...(source === undefined ? [] : [wording.say('scope.of', { source })]),
    ...(author === undefined ? [] : [wording.say('refusal.author', { author })]),
    ...(section === undefined ? [] : [wording.say('refusal.section', { section })]),
    ...(from === undefined ? [] : [wording.say('scope.from', { date: wording.date(from) })]),
    ...(to === undefined ? [] : [wording.say('scope.to', { date: wording.date(to) })]),
  ].join(' ');
}
