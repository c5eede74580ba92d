import type Database from 'better-sqlite3';
import { z } from 'zod';

/** What a watch waits for: a person in any spelling, an answer to a question, or a sentence that holds some words. */
export const WATCH_KINDS = ['person', 'question', 'words'] as const;
export type WatchKind = (typeof WATCH_KINDS)[number];

/** What a channel wants to hear of. */
export interface Watch {
  readonly id: number;
  /** Milliseconds since 1970: articles that came before are not told. */
  readonly at: number;
  readonly server: string;
  readonly channel: string;
  readonly kind: WatchKind;
  readonly words: string;
  /** Why nothing can be sent to its channel, and what to do; null where it can. */
  readonly suspended: string | null;
}

export interface NewWatch extends Pick<Watch, 'server' | 'channel' | 'kind' | 'words'> {
  /** Discord's id of who makes it. */
  readonly member: string;
}

export interface WatchStore {
  /** One of the same words in the same channel goes on as it is, and is no longer suspended. */
  add(watch: NewWatch): Watch;
  /** @returns false when the server has no such watch. */
  remove(server: string, id: number): boolean;
  /** In the order they were made. @param server null for all servers. */
  list(server: string | null): readonly Watch[];
  /** Nothing more is found for the watches of a channel until one of them is made again; what was found is dropped. */
  suspend(channel: string, why: string): void;
}

const row = z.object({
  id: z.number(),
  at: z.number(),
  server: z.string(),
  channel: z.string(),
  kind: z.enum(WATCH_KINDS),
  words: z.string(),
  suspended: z.string().nullable(),
});
const rows = z.array(row);
const COLUMNS = 'id, at, server, channel, kind, words, suspended';

/** @param now milliseconds since 1970 */
export function createWatchStore(database: Database.Database, now: () => number): WatchStore {
  const insert = database.prepare(`
    INSERT INTO watches (at, server, channel, member, kind, words) VALUES (@at, @server, @channel, @member, @kind, @words)
    ON CONFLICT (channel, words) DO UPDATE SET kind = excluded.kind RETURNING ${COLUMNS}`);
  // What came while nothing could be sent is not caught up on.
  const resume = database.prepare(
    'UPDATE watches SET suspended = NULL, at = ? WHERE channel = ? AND suspended NOTNULL',
  );
  const remove = database.prepare('DELETE FROM watches WHERE server = ? AND id = ?');
  const select = database.prepare(`SELECT ${COLUMNS} FROM watches WHERE ? IS NULL OR server = ? ORDER BY id`);
  const suspend = database.prepare('UPDATE watches SET suspended = ? WHERE channel = ?');
  const drop = database.prepare('DELETE FROM findings WHERE watch IN (SELECT id FROM watches WHERE channel = ?)');
  return {
    add: (watch) => {
      const at = now();
      resume.run(at, watch.channel);
      return row.parse(insert.get({ at, ...watch }));
    },
    remove: (server, id) => remove.run(server, id).changes > 0,
    list: (server) => rows.parse(select.all(server, server)),
    suspend: (channel, why) =>
      database.transaction(() => {
        suspend.run(why, channel);
        drop.run(channel);
      })(),
  };
}
