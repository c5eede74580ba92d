import { z } from 'zod';
import { AppError } from '../../errors.ts';
import type { Article } from '../../articles/article.ts';
import type { ArchiveFilters, ArticleHeading, StoredArticle } from '../archive.ts';
import { sealed } from './seal.ts';
import { REMAKE } from './storage-error.ts';

/** The columns of an article without its text, in the names of `headingRow`. */
export const HEADING_COLUMNS =
  'a.id, a.file, a.title, a.source, a.published_on, a.dateline, a.author, a.section, a.url, a.words, a.people, a.correction';

/** The columns of an article. */
export const ARTICLE_COLUMNS = `${HEADING_COLUMNS}, a.body, a.seal`;

const headingRow = z.object({
  id: z.string(),
  file: z.string(),
  title: z.string(),
  source: z.string().nullable(),
  published_on: z.string().nullable(),
  dateline: z.string().nullable(),
  author: z.string().nullable(),
  section: z.string().nullable(),
  url: z.string().nullable(),
  words: z.number(),
  people: z.string(),
  correction: z.string().nullable(),
});

const correctionColumn = z.object({ standing: z.enum(['corrected', 'retracted']), note: z.string().nullable() });
const bodyRow = z.object({ body: z.string(), seal: z.string() });
const names = z.array(z.string());

/** An article as the database holds it, without its text. */
export function toHeading(row: unknown): ArticleHeading {
  const { published_on, people, correction, ...columns } = headingRow.parse(row);
  return {
    ...columns,
    publishedOn: published_on,
    people: names.parse(JSON.parse(people)),
    correction: correction === null ? null : correctionColumn.parse(JSON.parse(correction)),
  };
}

/** An article as it was stored. @throws {AppError} `archive-damaged` where the database holds it otherwise. */
export function toArticle(row: unknown): StoredArticle {
  const { body, seal } = bodyRow.parse(row);
  const article = { ...toHeading(row), body };
  if (sealed(article) === seal) return article;
  throw new AppError('archive-damaged', `The archive does not hold “${article.id}” as it was stored. ${REMAKE}`);
}

/** White-space separated words of a text. */
export function wordCount({ body }: Pick<Article, 'body'>): number {
  return body.split(/\s+/u).filter(Boolean).length;
}

/** A condition on `articles a` for some filters, with its parameters; `1` when there are none. */
export function filterCondition({ from, to, source, author, section, articles }: ArchiveFilters): {
  readonly where: string;
  readonly values: readonly string[];
} {
  const conditions = [
    ...(from === undefined ? [] : [['a.published_on >= ?', from] as const]),
    ...(to === undefined ? [] : [['a.published_on <= ?', to] as const]),
    ...(source === undefined ? [] : [['fold(a.source) = fold(?)', source] as const]),
    ...(author === undefined ? [] : [['instr(fold(a.author), fold(?)) > 0', author] as const]),
    ...(section === undefined
      ? []
      : [["instr(', ' || fold(a.section) || ', ', ', ' || fold(?) || ', ') > 0", section] as const]),
    ...(articles === undefined
      ? []
      : [['a.id IN (SELECT value FROM json_each(?))', JSON.stringify(articles)] as const]),
  ];
  return {
    where: conditions.map(([condition]) => condition).join(' AND ') || '1',
    values: conditions.map(([, value]) => value),
  };
}
