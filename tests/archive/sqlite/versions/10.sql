CREATE TABLE files (
    file TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    mtime_ms REAL NOT NULL,
    hash TEXT NOT NULL,
    problems TEXT NOT NULL -- JSON: [{file, code, message}], told again at every update until the file is mended
  ) STRICT;
CREATE TABLE articles (
    id TEXT PRIMARY KEY,
    file TEXT NOT NULL,
    title TEXT NOT NULL,
    source TEXT,
    published_on TEXT,
    dateline TEXT,
    author TEXT,
    url TEXT,
    body TEXT NOT NULL,
    words INTEGER NOT NULL,
    people TEXT NOT NULL, -- JSON: names in it, as printed
    hash TEXT NOT NULL,   -- of all of the above that came from the file
    model TEXT            -- embedding model that its passages were split for and embedded with; null: none
  , reader TEXT, reading TEXT, seal TEXT NOT NULL DEFAULT '', correction TEXT, section TEXT) STRICT;
CREATE TABLE passages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    paragraph INTEGER NOT NULL,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    vector BLOB -- little-endian 32-bit floats
  ) STRICT;
CREATE TABLE state (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    generation INTEGER NOT NULL,
    updated_at TEXT,
    model TEXT,
    dimensions INTEGER
  , identity TEXT) STRICT;
CREATE TABLE removed_passages (number INTEGER PRIMARY KEY AUTOINCREMENT, passage INTEGER NOT NULL) STRICT;
CREATE TABLE marks (number INTEGER PRIMARY KEY AUTOINCREMENT, mark TEXT NOT NULL) STRICT;
CREATE VIRTUAL TABLE passages_text USING fts5 (
    title, text, content = '', tokenize = 'porter unicode61 remove_diacritics 2'
  );
CREATE VIRTUAL TABLE passages_terms USING fts5vocab (passages_text, 'row');
INSERT INTO files (file, size, mtime_ms, hash, problems) VALUES ('ferry.txt', 90, -1, 'f1', '[]');
INSERT INTO files (file, size, mtime_ms, hash, problems) VALUES ('empty.txt', 0, -1, 'f2', '[{"file":"empty.txt","code":"article-empty","message":"is empty"}]');
INSERT INTO articles (id, file, title, source, published_on, dateline, author, url, body, words, people, hash, model, reader, reading, seal, correction, section) VALUES ('ferry', 'ferry.txt', 'A ferry for Lerwick', 'Trend', '2025-11-24', NULL, NULL, 'https://example.org/ferry', 'The ferry of Lerwick cost €410bn, Captain Magnus Tait said.

It sails on Monday.', 14, '["Magnus Tait"]', 'h1', 'model@1', NULL, NULL, '321e819d1b1df747f7c41fa44c1f0ee7', NULL, 'Islands');
INSERT INTO passages (id, article_id, paragraph, start, end, vector) VALUES (4, 'ferry', 1, 0, 59, x'0000803f00000000');
INSERT INTO passages (id, article_id, paragraph, start, end, vector) VALUES (5, 'ferry', 2, 61, 80, x'000000000000803f');
INSERT INTO state (one, generation, updated_at, model, dimensions, identity) VALUES (1, 3, '2025-11-25T10:00:00.000Z', 'model@1', 2, '864aec96b92d305049ad6af665d9fbbc');
INSERT INTO marks (number, mark) VALUES (1, '4b5dbab975eeb099');
INSERT INTO passages_text (rowid, title, text) VALUES (4, 'A ferry for Lerwick', 'The ferry of Lerwick cost €410bn, Captain Magnus Tait said.
410000000000');
INSERT INTO passages_text (rowid, title, text) VALUES (5, 'A ferry for Lerwick', 'It sails on Monday.');
CREATE INDEX articles_by_file ON articles (file);
CREATE INDEX articles_by_day ON articles (published_on);
CREATE INDEX articles_by_model ON articles (model);
CREATE INDEX passages_by_article ON passages (article_id);
CREATE INDEX articles_by_reader ON articles (reader, id);
CREATE INDEX files_with_problems ON files (file) WHERE problems <> '[]';
CREATE TRIGGER state_changed AFTER UPDATE OF generation ON state BEGIN
    INSERT INTO marks (mark) VALUES (lower(hex(randomblob(8))));
    DELETE FROM marks WHERE number = (SELECT max(number) FROM marks) - 20000;
  END;
CREATE TRIGGER articles_deleted BEFORE DELETE ON articles BEGIN
    INSERT INTO passages_text (passages_text, rowid, title, text)
      SELECT 'delete', value ->> 0, full_title(old.title), value ->> 1
      FROM json_each((
        SELECT full_slices(old.body, json_group_array(json_array(id, start, end)))
        FROM passages WHERE article_id = old.id
      ));
  END;
CREATE TRIGGER passages_deleted AFTER DELETE ON passages BEGIN
    INSERT INTO removed_passages (passage) VALUES (old.id);
    DELETE FROM removed_passages WHERE number = (SELECT max(number) FROM removed_passages) - 20000;
  END;
PRAGMA user_version = 10;
