import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { Article } from '../../articles/article.ts';
import type { ArchiveFilters } from '../archive.ts';
import type { Fingerprint } from '../archive-writer.ts';
import { recentArticles } from './recent-articles.ts';
import { ARTICLE_COLUMNS, filterCondition, toArticle } from './rows.ts';
import type { UntilChanged } from './until-changed.ts';

const fingerprintRow = z.object({ id: z.string(), hash: z.string(), file: z.string() });
const rowsOfBodies = z.array(z.object({ id: z.string(), body: z.string() }));
const names = z.array(z.string());
const readingColumn = z.string().nullish();

/** Reads articles. */
export function createArticleStore(database: Database.Database, untilChanged: UntilChanged) {
  const byId = database.prepare(`SELECT ${ARTICLE_COLUMNS} FROM articles a WHERE id = ?`);
  // Not `IS NOT ?`, which looks at every article.
  const stale = database.prepare(`SELECT ${ARTICLE_COLUMNS} FROM articles a WHERE id IN
    (SELECT id FROM articles WHERE model IS NULL OR model < @model OR model > @model ORDER BY id LIMIT @limit) ORDER BY id`);
  const unread = database
    .prepare('SELECT id FROM articles WHERE reader IS NULL OR reader < @finder OR reader > @finder LIMIT @limit')
    .pluck();
  // An article that was changed meanwhile has another body.
  const reading = database.prepare('SELECT reading FROM articles WHERE id = ? AND body = ?').pluck();
  // One look through the table however many are asked for; nothing asks for more than a file's worth.
  const byBody = database.prepare('SELECT id, body FROM articles WHERE body IN (SELECT value FROM json_each(?))');
  const fingerprints = database.prepare(
    'SELECT id, hash, file FROM articles WHERE id IN (SELECT value FROM json_each(?))',
  );

  const ids = database.prepare('SELECT id FROM articles').pluck();

  return {
    ids: (): ReadonlySet<string> => new Set(ids.all() as readonly string[]), // as selected
    fingerprints: (ids: readonly string[]): ReadonlyMap<string, Fingerprint> =>
      new Map(
        fingerprints.all(JSON.stringify(ids)).map((row) => {
          const { id, hash, file } = fingerprintRow.parse(row);
          return [id, { hash, file }];
        }),
      ),
    articlesById: recentArticles((id) => {
      const row = byId.get(id);
      return row === undefined ? null : toArticle(row);
    }, untilChanged),
    count(filters: ArchiveFilters): number {
      const { where, values } = filterCondition(filters);
      return Number(
        database
          .prepare(`SELECT count(*) FROM articles a WHERE ${where}`)
          .pluck()
          .get(...values),
      );
    },
    idsByBody: (bodies: readonly string[]): ReadonlyMap<string, string> =>
      new Map(rowsOfBodies.parse(byBody.all(JSON.stringify(bodies))).map(({ id, body }) => [body, id])),
    staleArticles: (model: string, limit: number): readonly Article[] => stale.all({ model, limit }).map(toArticle),
    unreadArticles: (finder: string | null, limit: number): readonly string[] =>
      names.parse(unread.all({ finder, limit })),
    readingsOf: (articles: readonly Pick<Article, 'id' | 'body'>[]): ReadonlyMap<string, string> =>
      new Map(
        articles.flatMap(({ id, body }): [string, string][] => {
          const read = readingColumn.parse(reading.get(id, body));
          return typeof read === 'string' ? [[id, read]] : [];
        }),
      ),
  };
}
