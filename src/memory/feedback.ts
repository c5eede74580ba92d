import type Database from 'better-sqlite3';
import { z } from 'zod';
import { type Verdict, VERDICTS } from '../reply/kinds/verdict.ts';

/** What a member said of a reply. */
export interface Feedback {
  /** The server it was said in; null for a direct message. */
  readonly server: string | null;
  readonly member: string;
  /** Key of the reply (`KeptReplies`). */
  readonly replyKey: string;
  readonly verdict: Verdict;
  /** The member's own words; null for none. */
  readonly words: string | null;
  /** The reply as it was shown: anything JSON holds. */
  readonly evidence: unknown;
}

export interface KeptFeedback extends Feedback {
  /** ISO time. */
  readonly at: string;
}

export interface FeedbackStore {
  /** A member's later verdict on the same reply takes the place of the earlier. */
  add(feedback: Feedback): void;
  /** Newest first. @param server null for all servers and direct messages. */
  list(server: string | null): readonly KeptFeedback[];
}

const row = z.object({
  at: z.number(),
  server: z.string().nullable(),
  member: z.string(),
  replyKey: z.string(),
  verdict: z.enum(VERDICTS),
  words: z.string().nullable(),
  evidence: z.string(),
});

/** @param now milliseconds since 1970 */
export function createFeedbackStore(database: Database.Database, now: () => number): FeedbackStore {
  const insert = database.prepare(`
    INSERT INTO feedback (at, server, member, reply_key, verdict, words, evidence) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (member, reply_key) DO UPDATE SET
      at = excluded.at, verdict = excluded.verdict, words = excluded.words, evidence = excluded.evidence`);
  const select = database.prepare(`
    SELECT at, server, member, reply_key AS replyKey, verdict, words, evidence FROM feedback
    WHERE ? IS NULL OR server = ? ORDER BY at DESC, id DESC`);
  return {
    add({ server, member, replyKey, verdict, words, evidence }) {
      insert.run(now(), server, member, replyKey, verdict, words, JSON.stringify(evidence));
    },
    list: (server) =>
      z
        .array(row)
        .parse(select.all(server, server))
        .map(({ at, evidence, ...rest }): KeptFeedback => {
          const shown: unknown = JSON.parse(evidence);
          return { ...rest, at: new Date(at).toISOString(), evidence: shown };
        }),
  };
}
