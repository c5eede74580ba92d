CREATE TABLE replies (
    key TEXT PRIMARY KEY,
    member TEXT NOT NULL,
    at INTEGER NOT NULL,
    content TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
CREATE TABLE feedback (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    server TEXT,
    member TEXT NOT NULL,
    reply_key TEXT NOT NULL,
    verdict TEXT NOT NULL,
    words TEXT,
    evidence TEXT NOT NULL,
    UNIQUE (member, reply_key)
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
    member TEXT NOT NULL,
    question TEXT NOT NULL,
    outcome TEXT NOT NULL,
    nearest TEXT
  ) STRICT;
CREATE TABLE registrations (place TEXT PRIMARY KEY, hash TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE thread_answers (
    thread TEXT PRIMARY KEY,
    reply_key TEXT NOT NULL REFERENCES replies (key) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID;
CREATE TABLE recent_questions (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    server TEXT NOT NULL,
    member TEXT NOT NULL,
    question TEXT NOT NULL,
    UNIQUE (server, question)
  ) STRICT;
CREATE TABLE watches (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    server TEXT NOT NULL,
    channel TEXT NOT NULL,
    member TEXT NOT NULL, -- who made it
    kind TEXT NOT NULL,
    words TEXT NOT NULL,
    suspended TEXT,       -- why nothing can be sent, and what to do; null: it can
    UNIQUE (channel, words)
  ) STRICT;
CREATE TABLE arrivals (
    article TEXT PRIMARY KEY,
    text_hash TEXT NOT NULL,
    at INTEGER NOT NULL,
    is_pending INTEGER NOT NULL -- 1: not looked through yet for who waits for it
  ) STRICT, WITHOUT ROWID;
CREATE TABLE findings (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- never used twice: a digest is known by it
    watch INTEGER NOT NULL REFERENCES watches (id) ON DELETE CASCADE,
    content TEXT NOT NULL
  ) STRICT;
CREATE TABLE pins (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- never used twice: somebody may remove another's by an old list
    at INTEGER NOT NULL,
    question TEXT NOT NULL UNIQUE,
    asked_at INTEGER,
    asked_of TEXT, -- the archive's last change when it was asked
    answer TEXT    -- JSON
  ) STRICT;
CREATE TABLE pin_changes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    pin INTEGER NOT NULL REFERENCES pins (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    became TEXT NOT NULL -- JSON
  ) STRICT;
INSERT INTO replies (key, member, at, content) VALUES ('abcdefghijkl', '200000000000000001', 1764000000000, '{"question":"Why?"}');
INSERT INTO feedback (id, at, server, member, reply_key, verdict, words, evidence) VALUES (1, 1764000000000, '700000000000000001', '200000000000000001', 'abcdefghijkl', 'useful', NULL, '{"lines":[]}');
INSERT INTO open_answers (token, application, at, language) VALUES ('token', '1', 1764000000000, 'en');
INSERT INTO servers (server, settings) VALUES ('700000000000000001', '{}');
INSERT INTO questions (id, at, server, member, question, outcome, nearest) VALUES (1, 1764000000000, '700000000000000001', '200000000000000001', 'Who sails?', 'not-found', NULL);
INSERT INTO registrations (place, hash) VALUES ('everywhere', 'h');
INSERT INTO watches (id, at, server, channel, member, kind, words, suspended) VALUES (1, 1764000000000, '700000000000000001', '8', '200000000000000001', 'words', 'ferry', NULL);
INSERT INTO arrivals (article, text_hash, at, is_pending) VALUES ('ferry', 't', 1764000000000, 0);
INSERT INTO pins (id, at, question, asked_at, asked_of, answer) VALUES (1, 1764000000000, 'Who sails?', 1764000000000, '2025-11-24T16:00:00.000Z', '{"kind":"answered","lines":[{"text":"The ferry sails.","correction":null,"printedBy":[{"articleId":"ferry","title":"Ferry"}]}],"model":null}');
INSERT INTO pin_changes (id, pin, at, became) VALUES (1, 1, 1764000000000, '{"outcome":"new","gone":[],"came":[],"causes":[],"isOtherModel":false}');
CREATE INDEX replies_by_age ON replies (at);
CREATE INDEX replies_by_reader ON replies (member);
CREATE INDEX thread_answers_by_reply ON thread_answers (reply_key);
CREATE INDEX arrivals_by_text ON arrivals (text_hash);
CREATE INDEX arrivals_pending ON arrivals (at) WHERE is_pending = 1;
CREATE INDEX findings_by_watch ON findings (watch);
CREATE INDEX pin_changes_by_pin ON pin_changes (pin);
PRAGMA user_version = 7;
