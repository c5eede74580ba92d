import type { ArchiveFilters, ArticleHeading } from '../archive/archive.ts';
import type { ArchiveReader } from '../archive/archive-reader.ts';
import type { ArticleEntry, ArticlesReply } from '../reply/kinds/articles-reply.ts';
import { foldWord } from '../text/fold-word.ts';

/** Articles whose title or id holds all of some words, newest first; every article for no words. */
export async function listArticles(
  archive: ArchiveReader,
  words: string,
  filters: ArchiveFilters,
): Promise<readonly ArticleHeading[]> {
  const wanted = words.split(/\s+/u).filter(Boolean).map(foldWord);
  return (await archive.headings(filters)).filter(({ id, title }) => {
    const text = foldWord(`${title} ${id}`);
    return wanted.every((word) => text.includes(word));
  });
}

/** An article as a list shows it. */
export function entryOf({
  id,
  title,
  source,
  publishedOn,
  dateline,
  author,
  section,
  file,
  url,
  words,
  correction,
}: ArticleHeading): ArticleEntry {
  return { id, title, source, publishedOn, dateline, author, section, file, url, words, correction };
}

/** One page of a list. @param page from 1; one beyond the last is the last. */
export function pageOf(
  articles: readonly ArticleHeading[],
  { limit, page = 1 }: { readonly limit: number; readonly page?: number },
): Pick<ArticlesReply, 'articles' | 'total' | 'page' | 'pages'> {
  const pages = Math.max(1, Math.ceil(articles.length / limit));
  const shown = Math.min(page, pages);
  const entries = articles.slice((shown - 1) * limit, shown * limit).map(entryOf);
  return { articles: entries, total: articles.length, page: shown, pages };
}
