import type Database from 'better-sqlite3';
import { z } from 'zod';

/** Questions that were answered before all in a server that wants them suggested to its other members. */
export interface RecentQuestions {
  /** The same question again takes the place of the one before. */
  add(question: { readonly server: string; readonly member: string; readonly question: string }): void;
  /** Newest first, none older than a week. */
  list(server: string): readonly string[];
  forgetServer(server: string): void;
}

const KEPT_FOR_MS = 7 * 24 * 60 * 60_000;
const MOST_OF_A_SERVER = 100;

const rows = z.array(z.object({ question: z.string() }));

/** @param now milliseconds since 1970 */
export function createRecentQuestions(database: Database.Database, now: () => number): RecentQuestions {
  const expire = database.prepare('DELETE FROM recent_questions WHERE at <= ?');
  const put = database.prepare(`
    INSERT INTO recent_questions (at, server, member, question) VALUES (?, ?, ?, ?)
    ON CONFLICT (server, question) DO UPDATE SET at = excluded.at, member = excluded.member`);
  const trim = database.prepare(`
    DELETE FROM recent_questions WHERE server = :server AND id NOT IN
      (SELECT id FROM recent_questions WHERE server = :server ORDER BY at DESC, id DESC LIMIT ${MOST_OF_A_SERVER})`);
  const select = database.prepare(
    'SELECT question FROM recent_questions WHERE server = ? AND at > ? ORDER BY at DESC, id DESC',
  );
  const forget = database.prepare('DELETE FROM recent_questions WHERE server = ?');
  return {
    add({ server, member, question }) {
      expire.run(now() - KEPT_FOR_MS);
      put.run(now(), server, member, question);
      trim.run({ server });
    },
    list: (server) => rows.parse(select.all(server, now() - KEPT_FOR_MS)).map(({ question }) => question),
    forgetServer(server) {
      forget.run(server);
    },
  };
}
