import type { ArchiveReader } from '../archive/archive-reader.ts';
import type { Memory } from '../memory/create-memory.ts';
import type { WatchFeed, WatchFeedEntry } from '../reply/kinds/watch-replies.ts';
import { type MatchParts, matchWatch } from './match-watch.ts';
import { withoutCopies } from './without-copies.ts';

/** Articles that a feed is made from: those that came last. */
const MOST_ARTICLES = 100;

/**
 * What a watch has found in the articles that came since it was made, newest first, an entry an article; null for a watch
 * that there is not. It is looked for anew each time: an article that was changed or taken down is so here too.
 */
export async function watchFeed(
  id: number,
  memory: Memory,
  { archive, ...parts }: MatchParts & { readonly archive: Pick<ArchiveReader, 'articlesById'> },
): Promise<WatchFeed | null> {
  const watch = memory.watches.list(null).find((one) => one.id === id);
  if (watch === undefined) return null;
  const arrivals = memory.arrivals.since(watch.at, MOST_ARTICLES);
  const cameAt = new Map(arrivals.map(({ article, at }) => [article, at]));
  const stored = await archive.articlesById(arrivals.map(({ article }) => article));
  const articles = withoutCopies(arrivals.flatMap(({ article }) => stored.get(article) ?? []).toReversed());
  const found = articles.length === 0 ? [] : await matchWatch(watch, articles, parts);
  const entries = articles.toReversed().flatMap((article): readonly WatchFeedEntry[] => {
    const own = found.filter(({ articleId }) => articleId === article.id);
    // As everywhere: what is shown is compared with what is stored.
    const quotes = own.filter(({ start, end, quote }) => article.body.slice(start, end) === quote);
    if (quotes.length === 0) return [];
    const { title, source, publishedOn, url } = article;
    const at = new Date(cameAt.get(article.id) ?? watch.at).toISOString();
    const shown = quotes.map(({ start, end, quote }) => ({ start, end, quote }));
    return [{ articleId: article.id, title, source, publishedOn, url, at, quotes: shown }];
  });
  const { kind, words, at } = watch;
  return { id, kind, words, since: new Date(at).toISOString(), entries };
}
