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

/** A row of `HEADING_COLUMNS`: what columns of a STRICT table are declared to be they are. */
interface HeadingRow {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly source: string | null;
  readonly published_on: string | null;
  readonly dateline: string | null;
  readonly author: string | null;
  readonly section: string | null;
  readonly url: string | null;
  readonly words: number;
  readonly people: string;
  readonly correction: string | null;
}

interface ArticleRow extends HeadingRow {
  readonly body: string;
  readonly seal: string;
}

const correctionColumn = z.object({ standing: z.enum(['corrected', 'retracted']), note: z.string().nullable() });
const names = z.array(z.string());

/**
 * An article as the database holds it, without its text. Field by field: what is spread from a row that lost some of its
 * columns takes eight times as long to make, and more to read, of which there are ten thousand.
 * @param row of `HEADING_COLUMNS`, as selected.
 */
export function toHeading(row: unknown): ArticleHeading {
  const columns = row as HeadingRow;
  const { correction } = columns;
  return {
    id: columns.id,
    file: columns.file,
    title: columns.title,
    source: columns.source,
    publishedOn: columns.published_on,
    dateline: columns.dateline,
    author: columns.author,
    section: columns.section,
    url: columns.url,
    words: columns.words,
    people: names.parse(JSON.parse(columns.people)),
    correction: correction === null ? null : correctionColumn.parse(JSON.parse(correction)),
  };
}

/** An article as it was stored. @param row of `ARTICLE_COLUMNS`, as selected. @throws {AppError} `archive-damaged` where the database holds it otherwise. */
export function toArticle(row: unknown): StoredArticle {
  const { body, seal } = row as ArticleRow;
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
