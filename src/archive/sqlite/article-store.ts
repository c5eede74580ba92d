import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { Archive } from '../archive.ts';
import { ARTICLE_COLUMNS, filterCondition, toArticle } from './rows.ts';

type ArticleStore = Pick<
  Archive,
  | 'fingerprints'
  | 'article'
  | 'articles'
  | 'idsByBody'
  | 'staleArticles'
  | 'unreadArticles'
  | 'reading'
  | 'people'
  | 'sources'
  | 'days'
>;

const fingerprintRow = z.object({ id: z.string(), hash: z.string(), file: z.string() });
const bodyRow = z.object({ id: z.string(), body: z.string() });
const names = z.array(z.string());

/** Reads articles. */
export function createArticleStore(database: Database.Database): ArticleStore {
  const byId = database.prepare(`SELECT ${ARTICLE_COLUMNS} FROM articles a WHERE id = ?`);
  const stale = database.prepare(`SELECT ${ARTICLE_COLUMNS} FROM articles a WHERE model IS NOT ? ORDER BY id LIMIT ?`);
  const unread = database
    .prepare('SELECT id FROM articles WHERE reader IS NULL OR reader IS NOT coalesce(?, reader)')
    .pluck();
  // An article that was changed meanwhile has another body.
  const reading = database.prepare('SELECT reading FROM articles WHERE id = ? AND body = ?').pluck();
  // One look through the table however many are asked for; nothing asks for more than a file's worth.
  const byBody = database.prepare('SELECT id, body FROM articles WHERE body IN (SELECT value FROM json_each(?))');
  const fingerprints = database.prepare('SELECT id, hash, file FROM articles');
  const named = database.prepare("SELECT people FROM articles WHERE people <> '[]'").pluck();
  const sources = database
    .prepare('SELECT source FROM articles WHERE source IS NOT NULL GROUP BY source ORDER BY count(*) DESC, source')
    .pluck();
  const days = database
    .prepare('SELECT DISTINCT published_on FROM articles WHERE published_on IS NOT NULL ORDER BY published_on')
    .pluck();

  return {
    fingerprints: () =>
      new Map(
        fingerprints.all().map((row) => {
          const { id, hash, file } = fingerprintRow.parse(row);
          return [id, { hash, file }];
        }),
      ),
    article(id) {
      const row = byId.get(id);
      return row === undefined ? null : toArticle(row);
    },
    articles(filters) {
      const { where, values } = filterCondition(filters);
      return database
        .prepare(
          `SELECT ${ARTICLE_COLUMNS} FROM articles a WHERE ${where} ORDER BY a.published_on DESC NULLS LAST, a.id`,
        )
        .all(...values)
        .map(toArticle);
    },
    idsByBody: (bodies) =>
      new Map(
        byBody.all(JSON.stringify(bodies)).map((row) => {
          const { id, body } = bodyRow.parse(row);
          return [body, id];
        }),
      ),
    staleArticles: (model, limit) => stale.all(model, limit).map(toArticle),
    unreadArticles: (finder) => names.parse(unread.all(finder)),
    reading: ({ id, body }) => z.string().nullish().parse(reading.get(id, body)) ?? null,
    people() {
      const counts = new Map<string, number>();
      for (const row of named.iterate()) {
        for (const name of names.parse(JSON.parse(String(row)))) counts.set(name, (counts.get(name) ?? 0) + 1);
      }
      return [...counts]
        .map(([name, articles]) => ({ name, articles }))
        .sort((a, b) => b.articles - a.articles || a.name.localeCompare(b.name));
    },
    sources: () => names.parse(sources.all()),
    days: () => names.parse(days.all()),
  };
}
