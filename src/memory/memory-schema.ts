/**
 * The tables, step by step, as in src/archive/schema.ts: entry n takes a memory from version n to n + 1. Times are
 * milliseconds since 1970; readers and servers are Discord's ids.
 */
export const MEMORY_MIGRATIONS: readonly string[] = [
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
];
