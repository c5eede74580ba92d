import type Database from 'better-sqlite3';
import { z } from 'zod';
import { type Language, LANGUAGES } from '../language/language.ts';

/** An interaction that a member sees as "thinking…". */
export interface OpenAnswer {
  /** Lets its message be edited, for 15 minutes. */
  readonly token: string;
  readonly application: string;
  /** Milliseconds since 1970: when Discord made it. */
  readonly at: number;
  /** What the member is spoken to in. */
  readonly language: Language;
}

/** Interactions on "thinking…", so that whoever starts after a crash can end them. */
export interface OpenAnswers {
  add(answer: OpenAnswer): void;
  done(token: string): void;
  /** All that were not done, oldest first. */
  list(): readonly OpenAnswer[];
}

const rows = z.array(
  z.object({ token: z.string(), application: z.string(), at: z.number(), language: z.enum(LANGUAGES) }),
);

export function createOpenAnswers(database: Database.Database): OpenAnswers {
  const insert = database.prepare(
    'INSERT OR REPLACE INTO open_answers (token, application, at, language) VALUES (?, ?, ?, ?)',
  );
  const remove = database.prepare('DELETE FROM open_answers WHERE token = ?');
  const select = database.prepare('SELECT token, application, at, language FROM open_answers ORDER BY at');
  return {
    add({ token, application, at, language }) {
      insert.run(token, application, at, language);
    },
    done(token) {
      remove.run(token);
    },
    list: () => rows.parse(select.all()),
  };
}
