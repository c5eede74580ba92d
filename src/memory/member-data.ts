import type Database from 'better-sqlite3';
import { z } from 'zod';

/** How much is kept about a member. */
export interface MemberData {
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

export interface Members {
  about(member: string): MemberData;
  /** Deletes all that is kept about a member. @returns what there was. */
  forget(member: string): MemberData;
}

/** The tables that hold a member's id. */
const TABLES: Readonly<Record<keyof MemberData, string>> = {
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

export function createMembers(database: Database.Database): Members {
  const tables = Object.entries(TABLES);
  const count = database.prepare(
    `SELECT ${tables.map(([name, table]) => `(SELECT count(*) FROM ${table} WHERE member = :member) AS ${name}`).join(', ')}`,
  );
  const deletions = tables.map(([, table]) => database.prepare(`DELETE FROM ${table} WHERE member = :member`));
  const about = (member: string): MemberData => counts.parse(count.get({ member }));
  return {
    about,
    forget(member) {
      const before = about(member);
      database.transaction(() => deletions.forEach((deletion) => deletion.run({ member })))();
      // What was deleted still stands in the log of writes until that is emptied.
      database.pragma('wal_checkpoint(TRUNCATE)');
      return before;
    },
  };
}
