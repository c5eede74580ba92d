import { printingWords } from '../answers/quotes/printing-words.ts';
import type { ArchiveReader } from '../archive/archive-reader.ts';
import type { Article } from '../articles/article.ts';
import type { History } from '../history/history.ts';
import type { EarlierQuote } from '../reply/kinds/earlier-quote.ts';
import type { Filters } from './app.ts';

export interface EarlierParts {
  readonly archive: Pick<ArchiveReader, 'headings'>;
  readonly history: Pick<History, 'versions' | 'versionsOf'>;
}

export interface EarlierQuery {
  readonly words: string;
  /** Id of the article that is looked into; null for every one. */
  readonly article: string | null;
  readonly filters: Filters;
}

/** As many sentences as a verdict shows. */
const MOST = 5;

/** The sentences that articles of the archive printed with these words before they were edited, the last edit of each. */
export async function printedEarlier(
  { words, article, filters }: EarlierQuery,
  { archive, history }: EarlierParts,
): Promise<readonly EarlierQuote[]> {
  const versions = article === null ? history.versions() : history.versionsOf(article);
  if (versions.length === 0) return [];
  const ids = new Set((await archive.headings(filters)).map(({ id }) => id));
  const found = printingWords(
    words,
    versions.filter(({ id }) => ids.has(id)),
  );
  const changedAt = new Map<Article, string>(versions.map((one) => [one, one.changedAt]));
  const quotes = new Map<string, EarlierQuote>();
  for (const { article: version, sentence } of found.flatMap(({ places }) => places)) {
    const { id, title, source, publishedOn, body } = version;
    // Versions come with the newest first: that is the edit that took the sentence out.
    if (quotes.has(id)) continue;
    const changedOn = changedAt.get(version)?.slice(0, 10) ?? '';
    const quote = body.slice(sentence.start, sentence.end);
    quotes.set(id, { articleId: id, title, source, publishedOn, changedOn, quote });
  }
  return [...quotes.values()].slice(0, MOST);
}
