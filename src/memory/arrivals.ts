import type Database from 'better-sqlite3';
import { z } from 'zod';

/** An article that came in. */
export interface Arrival {
  readonly article: string;
  /** Milliseconds since 1970: when it was noticed. */
  readonly at: number;
}

/** Which articles were noticed, and which of those have not been looked through yet. */
export interface Arrivals {
  /** Those of some articles that were never noticed. */
  unknown(articles: readonly string[]): readonly string[];
  /**
   * Notices articles that were not there before. One whose text was, under another id, is nothing new.
   * @param articles hash of the text, by id.
   * @param areNews false: they were there before anybody waited for them.
   */
  notice(articles: ReadonlyMap<string, string>, areNews: boolean): void;
  /** Those that wait to be looked through, in order of arrival. */
  pending(): readonly Arrival[];
  /** Those that came after a moment and were news then, newest first. @param after milliseconds since 1970 */
  since(after: number, limit: number): readonly Arrival[];
  /** They have been looked through. */
  settle(articles: readonly string[]): void;
}

const rows = z.array(z.object({ article: z.string(), at: z.number() }));
const ids = z.array(z.string());

/** @param now milliseconds since 1970 */
export function createArrivals(database: Database.Database, now: () => number): Arrivals {
  const known = database.prepare('SELECT article FROM arrivals').pluck();
  const printed = database.prepare('SELECT 1 FROM arrivals WHERE text_hash = ? LIMIT 1');
  const insert = database.prepare(
    'INSERT OR IGNORE INTO arrivals (article, text_hash, at, is_pending) VALUES (?, ?, ?, ?)',
  );
  const pending = database.prepare('SELECT article, at FROM arrivals WHERE is_pending = 1 ORDER BY at, article');
  // A text that was there before under another id is nothing new.
  const since = database.prepare(`
    SELECT article, at FROM arrivals a WHERE at > ? AND NOT EXISTS (
      SELECT 1 FROM arrivals b WHERE b.text_hash = a.text_hash AND b.at < a.at)
    ORDER BY at DESC, article LIMIT ?`);
  const settle = database.prepare('UPDATE arrivals SET is_pending = 0 WHERE article = ?');
  return {
    unknown(articles) {
      const before = new Set(ids.parse(known.all()));
      return articles.filter((article) => !before.has(article));
    },
    notice: database.transaction((articles: ReadonlyMap<string, string>, areNews: boolean) => {
      const at = now();
      for (const [article, hash] of articles) {
        insert.run(article, hash, at, areNews && printed.get(hash) === undefined ? 1 : 0);
      }
    }),
    pending: () => rows.parse(pending.all()),
    since: (after, limit) => rows.parse(since.all(after, limit)),
    settle: database.transaction((articles: readonly string[]) => articles.forEach((article) => settle.run(article))),
  };
}
