import { randomBytes } from 'node:crypto';
import type Database from 'better-sqlite3';
import { z } from 'zod';

/** What buttons under replies need to know, for a week. */
export interface KeptReplies {
  /**
   * Keeps `content` (anything JSON holds) for the member who asked.
   * @returns its key: 12 letters, digits, dashes or underscores, not to be guessed.
   */
  keep(member: string, content: unknown): string;
  /** Null when the week is over, or the member had it deleted. */
  find(key: string): KeptContent | null;
  /** Puts other content in the place of what a key holds; its week goes on. */
  replace(key: string, content: unknown): void;
}

export interface KeptContent {
  readonly member: string;
  readonly content: unknown;
}

/** Milliseconds that a reply is kept: long enough to come back to an answer, short enough to forget its members. */
export const KEPT_FOR_MS = 7 * 24 * 60 * 60_000;

const row = z.object({ member: z.string(), content: z.string() });

/** @param now milliseconds since 1970 */
export function createKeptReplies(database: Database.Database, now: () => number): KeptReplies {
  const insert = database.prepare('INSERT INTO replies (key, member, at, content) VALUES (?, ?, ?, ?)');
  const select = database.prepare('SELECT member, content FROM replies WHERE key = ? AND at > ?');
  const update = database.prepare('UPDATE replies SET content = ? WHERE key = ?');
  const expire = database.prepare('DELETE FROM replies WHERE at <= ?');
  return {
    keep(member, content) {
      expire.run(now() - KEPT_FOR_MS);
      const key = randomBytes(9).toString('base64url');
      insert.run(key, member, now(), JSON.stringify(content));
      return key;
    },
    find(key) {
      const found = row.safeParse(select.get(key, now() - KEPT_FOR_MS));
      if (!found.success) return null;
      const content: unknown = JSON.parse(found.data.content);
      return { member: found.data.member, content };
    },
    replace(key, content) {
      update.run(JSON.stringify(content), key);
    },
  };
}
