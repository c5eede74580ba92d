import { z } from 'zod';
import type { Article } from '../../articles/article.ts';
import type { ArchiveFilters, StoredArticle } from '../archive.ts';

/** The columns of an article, in the names of `articleRow`. */
export const ARTICLE_COLUMNS =
  'a.id, a.file, a.title, a.source, a.published_on, a.dateline, a.author, a.url, a.body, a.words, a.people';

const articleRow = z.object({
  id: z.string(),
  file: z.string(),
  title: z.string(),
  source: z.string().nullable(),
  published_on: z.string().nullable(),
  dateline: z.string().nullable(),
  author: z.string().nullable(),
  url: z.string().nullable(),
  body: z.string(),
  words: z.number(),
  people: z.string(),
});

const names = z.array(z.string());

/** An article as the database holds it. */
export function toArticle(row: unknown): StoredArticle {
  const { published_on, people, ...columns } = articleRow.parse(row);
  return { ...columns, publishedOn: published_on, people: names.parse(JSON.parse(people)) };
}

/** White-space separated words of a text. */
export function wordCount({ body }: Pick<Article, 'body'>): number {
  return body.split(/\s+/u).filter(Boolean).length;
}

/** A condition on `articles a` for some filters, with its parameters; `1` when there are none. */
export function filterCondition({ from, to, source, articles }: ArchiveFilters): {
  readonly where: string;
  readonly values: readonly string[];
} {
  const conditions = [
    ...(from === undefined ? [] : [['a.published_on >= ?', from] as const]),
    ...(to === undefined ? [] : [['a.published_on <= ?', to] as const]),
    ...(source === undefined ? [] : [['fold(a.source) = fold(?)', source] as const]),
    ...(articles === undefined
      ? []
      : [['a.id IN (SELECT value FROM json_each(?))', JSON.stringify(articles)] as const]),
  ];
  return {
    where: conditions.map(([condition]) => condition).join(' AND ') || '1',
    values: conditions.map(([, value]) => value),
  };
}
