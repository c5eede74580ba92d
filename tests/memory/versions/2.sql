CREATE TABLE replies (
    key TEXT PRIMARY KEY,
    reader TEXT NOT NULL,
    at INTEGER NOT NULL,
    content TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
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
CREATE TABLE open_answers (
    token TEXT PRIMARY KEY,
    application TEXT NOT NULL,
    at INTEGER NOT NULL
  , language TEXT NOT NULL DEFAULT 'en') STRICT, WITHOUT ROWID;
CREATE TABLE servers (server TEXT PRIMARY KEY, settings TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE usage (server TEXT, day TEXT, count INTEGER NOT NULL, PRIMARY KEY (server, day)) STRICT, WITHOUT ROWID;
CREATE TABLE questions (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    server TEXT,
    reader TEXT NOT NULL,
    question TEXT NOT NULL,
    outcome TEXT NOT NULL,
    nearest TEXT
  ) STRICT;
CREATE TABLE registrations (place TEXT PRIMARY KEY, hash TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO replies (key, reader, at, content) VALUES ('abcdefghijkl', '200000000000000001', 1764000000000, '{"question":"Why?"}');
INSERT INTO feedback (id, at, server, reader, reply_key, verdict, words, evidence) VALUES (1, 1764000000000, '700000000000000001', '200000000000000001', 'abcdefghijkl', 'useful', NULL, '{"lines":[]}');
INSERT INTO open_answers (token, application, at, language) VALUES ('token', '1', 1764000000000, 'en');
INSERT INTO servers (server, settings) VALUES ('700000000000000001', '{}');
INSERT INTO questions (id, at, server, reader, question, outcome, nearest) VALUES (1, 1764000000000, '700000000000000001', '200000000000000001', 'Who sails?', 'not-found', NULL);
INSERT INTO registrations (place, hash) VALUES ('everywhere', 'h');
CREATE INDEX replies_by_age ON replies (at);
CREATE INDEX replies_by_reader ON replies (reader);
PRAGMA user_version = 2;
