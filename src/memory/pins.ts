import type Database from 'better-sqlite3';
import { z } from 'zod';

const correction = z.object({ standing: z.enum(['corrected', 'retracted']), note: z.string().nullable() });

/** A sentence that answered, with the articles that print it; the first is the one it was quoted from. */
const pinnedLine = z.object({
  text: z.string(),
  correction: correction.nullable(),
  printedBy: z.array(z.object({ articleId: z.string(), title: z.string() })),
});
export type PinnedLine = z.infer<typeof pinnedLine>;

const pinnedAnswer = z.object({
  kind: z.enum(['answered', 'closest', 'not-found']),
  /** Of an answer; what merely comes nearest is not kept. */
  lines: z.array(pinnedLine),
  /** Id of the model that passages were searched with; null: words alone. */
  model: z.string().nullable(),
});
/** As much of an answer as says whether another is the same. */
export type PinnedAnswer = z.infer<typeof pinnedAnswer>;

const cause = z.object({
  kind: z.enum(['added', 'edited', 'removed', 'corrected']),
  articleId: z.string(),
  /** As it is now; of one that was removed, as it was. */
  title: z.string(),
});
/** An article whose sentence left an answer, or came into it. */
export type PinCause = z.infer<typeof cause>;

const becoming = z.object({
  outcome: z.enum(['changed', 'lost', 'new']),
  gone: z.array(pinnedLine),
  came: z.array(pinnedLine),
  causes: z.array(cause),
  /** Passages are searched with another model than before. */
  isOtherModel: z.boolean(),
});
/** What became of an answer that is not as it was. */
export type PinBecoming = z.infer<typeof becoming>;

/** A question that is asked again whenever the archive has changed. */
export interface Pin {
  readonly id: number;
  readonly question: string;
  /** Null until it was asked once. */
  readonly asked: { readonly at: number; readonly of: string | null; readonly answer: PinnedAnswer } | null;
}

/** Something that became of the answer of a pin. */
export interface PinChange {
  readonly pin: number;
  readonly question: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly became: PinBecoming;
}

export interface Pins {
  /** One of the same question stays as it is. */
  add(question: string): Pin;
  /** Forgets it, and what became of its answers. @returns false where there is none of this id. */
  remove(id: number): boolean;
  /** In the order they were made. */
  list(): readonly Pin[];
  /**
   * Keeps what a question is answered now, and what became of the answer of before.
   * @param asked.of the time of the archive's last change when it was asked. @param became null: nothing.
   */
  answered(
    id: number,
    asked: { readonly of: string | null; readonly answer: PinnedAnswer },
    became: PinBecoming | null,
  ): void;
  /** What became of answers, the last first. @param since milliseconds since 1970; @param pin of this one alone. */
  changes(since: number, pin?: number): readonly PinChange[];
}

/** Changes of an answer that are kept, and for how long, as the texts that articles had are. */
const MOST_CHANGES = 20;
const KEPT_FOR_MS = 365 * 24 * 60 * 60_000;

const pinRow = z.object({
  id: z.number(),
  question: z.string(),
  askedAt: z.number().nullable(),
  askedOf: z.string().nullable(),
  answer: z.string().nullable(),
});
const changeRow = z.object({ pin: z.number(), question: z.string(), at: z.number(), became: z.string() });
const COLUMNS = 'id, question, asked_at AS askedAt, asked_of AS askedOf, answer';

/** @param now milliseconds since 1970 */
export function createPins(database: Database.Database, now: () => number): Pins {
  const insert = database.prepare(`
    INSERT INTO pins (at, question) VALUES (?, ?)
    ON CONFLICT (question) DO UPDATE SET question = excluded.question RETURNING ${COLUMNS}`);
  const remove = database.prepare('DELETE FROM pins WHERE id = ?');
  const select = database.prepare(`SELECT ${COLUMNS} FROM pins ORDER BY id`);
  const update = database.prepare('UPDATE pins SET asked_at = ?, asked_of = ?, answer = ? WHERE id = ?');
  const note = database.prepare('INSERT INTO pin_changes (pin, at, became) VALUES (?, ?, ?)');
  const expire = database.prepare('DELETE FROM pin_changes WHERE at <= ?');
  const trim = database.prepare(`
    DELETE FROM pin_changes WHERE pin = :pin AND id NOT IN
      (SELECT id FROM pin_changes WHERE pin = :pin ORDER BY id DESC LIMIT ${MOST_CHANGES})`);
  const changes = database.prepare(`
    SELECT c.pin, p.question, c.at, c.became FROM pin_changes c JOIN pins p ON p.id = c.pin
    WHERE c.at >= :since AND (:pin IS NULL OR c.pin = :pin) ORDER BY c.id DESC`);
  return {
    add: (question) => toPin(insert.get(now(), question)),
    remove: (id) => remove.run(id).changes > 0,
    list: () => select.all().map(toPin),
    answered: database.transaction((id: number, { of, answer }, became: PinBecoming | null) => {
      // One that was removed meanwhile has no answer.
      const isThere = update.run(now(), of, JSON.stringify(answer), id).changes > 0;
      if (!isThere || became === null) return;
      note.run(id, now(), JSON.stringify(became));
      expire.run(now() - KEPT_FOR_MS);
      trim.run({ pin: id });
    }),
    changes: (since, pin) => changes.all({ since, pin: pin ?? null }).map(toChange),
  };
}

function toPin(row: unknown): Pin {
  const { id, question, askedAt, askedOf, answer } = pinRow.parse(row);
  const isAsked = askedAt !== null && answer !== null;
  const asked = isAsked ? { at: askedAt, of: askedOf, answer: pinnedAnswer.parse(JSON.parse(answer)) } : null;
  return { id, question, asked };
}

function toChange(row: unknown): PinChange {
  const { became, ...change } = changeRow.parse(row);
  return { ...change, became: becoming.parse(JSON.parse(became)) };
}
