import { applicationId, type Schema } from '../database/schema.ts';

/**
 * The tables, step by step (`Schema.migrations`). Times are milliseconds since 1970; members and servers are Discord's
 * ids (in the first steps a member is a reader).
 */
const MIGRATIONS: readonly string[] = [
  `
  -- What a button under a reply needs to know, by the short key in its custom_id.
  CREATE TABLE replies (
    key TEXT PRIMARY KEY,
    reader TEXT NOT NULL,
    at INTEGER NOT NULL,
    content TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX replies_by_age ON replies (at);
  CREATE INDEX replies_by_reader ON replies (reader);

  -- What readers said of replies, with the reply itself: the evidence as they saw it. One verdict a reader and reply.
  CREATE TABLE feedback (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    server TEXT,
    reader TEXT NOT NULL,
    reply_key TEXT NOT NULL,
    verdict TEXT NOT NULL,
    words TEXT,
    evidence TEXT NOT NULL,
    UNIQUE (reader, reply_key)
  ) STRICT;

  -- Interactions that show "thinking…": a process that finds one at its start ends it.
  CREATE TABLE open_answers (
    token TEXT PRIMARY KEY,
    application TEXT NOT NULL,
    at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE servers (server TEXT PRIMARY KEY, settings TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE usage (server TEXT, day TEXT, count INTEGER NOT NULL, PRIMARY KEY (server, day)) STRICT, WITHOUT ROWID;

  -- Questions that found no answer, kept only under KEEP_QUESTIONS=on.
  CREATE TABLE questions (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    server TEXT,
    reader TEXT NOT NULL,
    question TEXT NOT NULL,
    outcome TEXT NOT NULL,
    nearest TEXT
  ) STRICT;

  -- Hash of the commands as they were last registered, by place.
  CREATE TABLE registrations (place TEXT PRIMARY KEY, hash TEXT NOT NULL) STRICT, WITHOUT ROWID;
  `,
  // Of interactions open since before there was a choice: English.
  `ALTER TABLE open_answers ADD COLUMN language TEXT NOT NULL DEFAULT 'en';`,
  `
  -- The last answer in a thread that the bot opened, which the next message there may refer back to.
  CREATE TABLE thread_answers (
    thread TEXT PRIMARY KEY,
    reply_key TEXT NOT NULL REFERENCES replies (key) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX thread_answers_by_reply ON thread_answers (reply_key);
  `,
  `
  -- Questions answered before all, in servers that have them suggested; a week each.
  CREATE TABLE recent_questions (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    server TEXT NOT NULL,
    reader TEXT NOT NULL,
    question TEXT NOT NULL,
    UNIQUE (server, question)
  ) STRICT;
  `,
  `
  -- What a channel wants to hear of when new articles print it.
  CREATE TABLE watches (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    server TEXT NOT NULL,
    channel TEXT NOT NULL,
    reader TEXT NOT NULL, -- who made it
    kind TEXT NOT NULL,
    words TEXT NOT NULL,
    suspended TEXT,       -- why nothing can be sent, and what to do; null: it can
    UNIQUE (channel, words)
  ) STRICT;

  -- Every article that was ever noticed, so that none is new twice. Articles that go are kept: a rebuild brings them back.
  CREATE TABLE arrivals (
    article TEXT PRIMARY KEY,
    text_hash TEXT NOT NULL,
    at INTEGER NOT NULL,
    is_pending INTEGER NOT NULL -- 1: not looked through yet for who waits for it
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX arrivals_by_text ON arrivals (text_hash);
  CREATE INDEX arrivals_pending ON arrivals (at) WHERE is_pending = 1;

  -- What was found for watches and is not sent yet.
  CREATE TABLE findings (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- never used twice: a digest is known by it
    watch INTEGER NOT NULL REFERENCES watches (id) ON DELETE CASCADE,
    content TEXT NOT NULL
  ) STRICT;
  CREATE INDEX findings_by_watch ON findings (watch);
  `,
  `
  ALTER TABLE replies RENAME COLUMN reader TO member;
  ALTER TABLE feedback RENAME COLUMN reader TO member;
  ALTER TABLE questions RENAME COLUMN reader TO member;
  ALTER TABLE recent_questions RENAME COLUMN reader TO member;
  ALTER TABLE watches RENAME COLUMN reader TO member;
  `,
  `
  -- Questions that are asked again whenever the archive has changed, each with what it was answered last.
  CREATE TABLE pins (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- never used twice: somebody may remove another's by an old list
    at INTEGER NOT NULL,
    question TEXT NOT NULL UNIQUE,
    asked_at INTEGER,
    asked_of TEXT, -- the archive's last change when it was asked
    answer TEXT    -- JSON
  ) STRICT;

  -- What became of their answers: those alone that are not as they were.
  CREATE TABLE pin_changes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    pin INTEGER NOT NULL REFERENCES pins (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    became TEXT NOT NULL -- JSON
  ) STRICT;
  CREATE INDEX pin_changes_by_pin ON pin_changes (pin);
  `,
];

/** The memory's database. */
export const MEMORY_SCHEMA: Schema = {
  applicationId: applicationId('DtlM'),
  firstTable: 'replies',
  migrations: MIGRATIONS,
};
