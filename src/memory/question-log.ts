import type Database from 'better-sqlite3';
import { z } from 'zod';

/** A question that the archive did not answer. */
export interface UnansweredQuestion {
  readonly server: string | null;
  readonly member: string;
  readonly question: string;
  readonly outcome: 'closest' | 'not-found';
  /** Id of the article that came nearest; null for none. */
  readonly nearest: string | null;
}

export interface KeptQuestion extends UnansweredQuestion {
  /** ISO time. */
  readonly at: string;
}

export interface QuestionLog {
  add(question: UnansweredQuestion): void;
  /** Oldest first. @param server null for all servers and direct messages. */
  list(server: string | null): readonly KeptQuestion[];
}

const row = z.object({
  at: z.number(),
  server: z.string().nullable(),
  member: z.string(),
  question: z.string(),
  outcome: z.enum(['closest', 'not-found']),
  nearest: z.string().nullable(),
});

/** @param now milliseconds since 1970 */
export function createQuestionLog(database: Database.Database, now: () => number): QuestionLog {
  const insert = database.prepare(
    'INSERT INTO questions (at, server, member, question, outcome, nearest) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const select = database.prepare('SELECT * FROM questions WHERE ? IS NULL OR server = ? ORDER BY at, id');
  return {
    add({ server, member, question, outcome, nearest }) {
      insert.run(now(), server, member, question, outcome, nearest);
    },
    list: (server) =>
      z
        .array(row)
        .parse(select.all(server, server))
        .map(({ at, ...rest }) => ({ ...rest, at: new Date(at).toISOString() })),
  };
}
