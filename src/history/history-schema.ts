import { applicationId, type Schema } from '../database/schema.ts';

/** The tables, step by step (`Schema.migrations`). Times are milliseconds since 1970. */
const MIGRATIONS: readonly string[] = [
  `
  -- What happened to articles, in the order in which it did.
  CREATE TABLE changes (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    article TEXT NOT NULL,
    kind TEXT NOT NULL,       -- added, edited or removed
    title TEXT NOT NULL,      -- after it; of an article that was removed, before
    print_hash TEXT NOT NULL, -- of all that is printed of it; likewise
    before TEXT,              -- what an edited article was, as JSON; null: nothing, or not kept any more
    seal TEXT                 -- hash of before
  ) STRICT;
  CREATE INDEX changes_by_article ON changes (article, number);
  CREATE INDEX changes_by_time ON changes (at);
  CREATE INDEX changes_with_text ON changes (number) WHERE before IS NOT NULL;

  -- Articles that do not come back by themselves. Of what they said no word is kept, only what it is known again by.
  CREATE TABLE ended (
    article TEXT NOT NULL,
    file TEXT,
    text_hash TEXT,
    at INTEGER NOT NULL,
    why TEXT NOT NULL         -- taken-down or expired
  ) STRICT;
  CREATE INDEX ended_by_article ON ended (article);
  CREATE INDEX ended_by_file ON ended (file);
  CREATE INDEX ended_by_text ON ended (text_hash);

  CREATE TABLE state (one INTEGER PRIMARY KEY CHECK (one = 1), kept_since INTEGER NOT NULL, pruned_at INTEGER NOT NULL) STRICT;
  `,
];

/** The database of the history. */
export const HISTORY_SCHEMA: Schema = {
  applicationId: applicationId('DtlH'),
  firstTable: 'changes',
  migrations: MIGRATIONS,
};
