import type { StoredArticle } from '../archive.ts';
import { createRecentlyUsed } from './recently-used.ts';
import type { UntilChanged } from './until-changed.ts';

/** Characters of the articles that are kept: those of a thousand reports, some 10 MB. */
const MOST_CHARACTERS = 4_000_000;

/** Gives stored articles by id, in the order of the ids; those that there are. */
export type ReadArticles = (ids: readonly string[]) => ReadonlyMap<string, StoredArticle>;

/**
 * The same for who asks much of the same articles, from memory until the archive has changed: a question reads the
 * articles of a hundred passages, first for their words, then for their sentences. Those that were asked for last are
 * kept; an article is the same object as long as it is, so that what is made of one can be kept by it.
 */
export function recentArticles(read: (id: string) => StoredArticle | null, untilChanged: UntilChanged): ReadArticles {
  const keep = untilChanged(() => createRecentlyUsed<StoredArticle>(({ body }) => body.length, MOST_CHARACTERS));
  return (ids) => {
    const kept = keep();
    const found = new Map<string, StoredArticle>();
    for (const id of ids) {
      const article = kept.get(id, () => read(id));
      if (article !== null) found.set(id, article);
    }
    kept.trim();
    return found;
  };
}
