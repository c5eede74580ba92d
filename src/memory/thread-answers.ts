import type Database from 'better-sqlite3';
import { z } from 'zod';

/** The last answer in each thread that the bot opened; gone with the reply itself, after a week or when its member had it deleted. */
export interface ThreadAnswers {
  /** @param replyKey key of a kept reply (`KeptReplies`). */
  note(thread: string, replyKey: string): void;
  /** Key of the last reply in a thread; null where none is kept. */
  last(thread: string): string | null;
}

const row = z.object({ replyKey: z.string() });

export function createThreadAnswers(database: Database.Database): ThreadAnswers {
  // A reply that was deleted at this very moment cannot be referred to any more.
  const put = database.prepare(`
    INSERT OR REPLACE INTO thread_answers (thread, reply_key) SELECT ?, key FROM replies WHERE key = ?`);
  const select = database.prepare('SELECT reply_key AS replyKey FROM thread_answers WHERE thread = ?');
  return {
    note(thread, replyKey) {
      put.run(thread, replyKey);
    },
    last: (thread) => row.safeParse(select.get(thread)).data?.replyKey ?? null,
  };
}
