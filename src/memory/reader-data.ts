import type Database from 'better-sqlite3';
import { z } from 'zod';

/** How much is kept about a reader. */
export interface ReaderData {
  /** Replies kept so that their buttons work, a week each. */
  readonly replies: number;
  readonly feedback: number;
  /** Unanswered questions, under KEEP_QUESTIONS=on. */
  readonly questions: number;
  /** Questions answered before all that a server has suggested, a week each. */
  readonly recentQuestions: number;
  /** Watches they made for a channel. */
  readonly watches: number;
}

export interface Readers {
  about(reader: string): ReaderData;
  /** Deletes all that is kept about a reader. @returns what there was. */
  forget(reader: string): ReaderData;
}

/** The tables that hold a reader's id. */
const TABLES: Readonly<Record<keyof ReaderData, string>> = {
  replies: 'replies',
  feedback: 'feedback',
  questions: 'questions',
  recentQuestions: 'recent_questions',
  watches: 'watches',
};

const counts = z.object({
  replies: z.number(),
  feedback: z.number(),
  questions: z.number(),
  recentQuestions: z.number(),
  watches: z.number(),
});

export function createReaders(database: Database.Database): Readers {
  const tables = Object.entries(TABLES);
  const count = database.prepare(
    `SELECT ${tables.map(([name, table]) => `(SELECT count(*) FROM ${table} WHERE reader = :reader) AS ${name}`).join(', ')}`,
  );
  const deletions = tables.map(([, table]) => database.prepare(`DELETE FROM ${table} WHERE reader = :reader`));
  const about = (reader: string): ReaderData => counts.parse(count.get({ reader }));
  return {
    about,
    forget(reader) {
      const before = about(reader);
      database.transaction(() => deletions.forEach((deletion) => deletion.run({ reader })))();
      // What was deleted still stands in the log of writes until that is emptied.
      database.pragma('wal_checkpoint(TRUNCATE)');
      return before;
    },
  };
}
