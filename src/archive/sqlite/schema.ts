import { z } from 'zod';
import { indexedTitle } from '../../passages/split-article.ts';
import { applicationId, type Schema } from '../../database/schema.ts';
import { fullText } from './full-text.ts';
import { seal } from './seal.ts';

/** The archive's tables, step by step (`Schema.migrations`). */
const MIGRATIONS: readonly string[] = [
  `
  -- One row a file that was read: its size and time let an unchanged file be skipped, its hash one that was only touched.
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
  ) STRICT;
  CREATE INDEX articles_by_file ON articles (file);
  CREATE INDEX articles_by_day ON articles (published_on);
  CREATE INDEX articles_by_model ON articles (model);

  -- Ids are never used twice (AUTOINCREMENT): a vector index that has not caught up can only miss, never mistake.
  CREATE TABLE passages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    paragraph INTEGER NOT NULL,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    vector BLOB -- little-endian 32-bit floats
  ) STRICT;
  CREATE INDEX passages_by_article ON passages (article_id);

  CREATE VIRTUAL TABLE passages_text USING fts5 (
    title, text, content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2'
  );
  CREATE VIRTUAL TABLE passages_terms USING fts5vocab (passages_text, 'row');

  CREATE TRIGGER passages_deleted AFTER DELETE ON passages BEGIN
    DELETE FROM passages_text WHERE rowid = old.id;
  END;

  -- generation counts the changes that answers can see; updated_at is the time of the last one; model is the id that vectors belong to.
  CREATE TABLE state (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    generation INTEGER NOT NULL,
    updated_at TEXT,
    model TEXT,
    dimensions INTEGER
  ) STRICT;
  INSERT INTO state VALUES (1, 0, NULL, NULL, NULL);
  `,
  `
  -- What is said of people, read when the article is taken in: to find names takes too long for a question that thousands
  -- of articles answer. The finder whose reading it is (column reader); null: nobody has read it yet.
  ALTER TABLE articles ADD COLUMN reader TEXT;
  ALTER TABLE articles ADD COLUMN reading TEXT;
  CREATE INDEX articles_by_reader ON articles (reader, id);
  `,
  `
  -- Full text is folded (the next step makes it anew). Files are read again at the next update, since more of what they
  -- say is read than before.
  UPDATE files SET mtime_ms = -1;
  `,
  `
  -- Full text is folded: a word with a soft hyphen in it is found; and holds numbers in one form beside their own: "410bn"
  -- is found by "410 billion".
  INSERT INTO passages_text (passages_text) VALUES ('delete-all');
  INSERT INTO passages_text (rowid, title, text)
    SELECT p.id, full_title(a.title), full_slice(a.body, p.start, p.end)
    FROM passages p JOIN articles a ON a.id = p.article_id;
  `,
  `
  -- Which passages went lately, so that an index of vectors catches up with what changed instead of comparing all. One
  -- that is further behind than this reaches compares all.
  CREATE TABLE removed_passages (number INTEGER PRIMARY KEY AUTOINCREMENT, passage INTEGER NOT NULL) STRICT;
  DROP TRIGGER passages_deleted;
  CREATE TRIGGER passages_deleted AFTER DELETE ON passages BEGIN
    DELETE FROM passages_text WHERE rowid = old.id;
    INSERT INTO removed_passages (passage) VALUES (old.id);
    DELETE FROM removed_passages WHERE number = (SELECT max(number) FROM removed_passages) - 20000;
  END;

  -- What an index beside this archive says it was made of: ids of another archive mean other passages.
  ALTER TABLE state ADD COLUMN identity TEXT;
  UPDATE state SET identity = lower(hex(randomblob(16)));

  CREATE INDEX files_with_problems ON files (file) WHERE problems <> '[]';
  `,
  `
  -- What was stored of an article is known to be what is read of it: a bit that turns over on the disk is no quote.
  ALTER TABLE articles ADD COLUMN seal TEXT NOT NULL DEFAULT '';
  UPDATE articles SET seal = seal(id, file, title, source, published_on, dateline, author, url, body);

  -- One mark a generation, shared by no other history: a copy of this archive that went another way since has others. An
  -- index of vectors names the mark it was made at.
  CREATE TABLE marks (number INTEGER PRIMARY KEY AUTOINCREMENT, mark TEXT NOT NULL) STRICT;
  INSERT INTO marks (mark) VALUES (lower(hex(randomblob(8))));
  CREATE TRIGGER state_changed AFTER UPDATE OF generation ON state BEGIN
    INSERT INTO marks (mark) VALUES (lower(hex(randomblob(8))));
    DELETE FROM marks WHERE number = (SELECT max(number) FROM marks) - 20000;
  END;
  `,
  `
  -- A table that deletes by id alone (contentless_delete) goes on counting what it deleted, so BM25 drifted from that of an
  -- archive made anew: by a factor of a million after three rounds of edits. One that is told what it deletes does not.
  -- An article's passages go with it and never before it.
  DROP TRIGGER passages_deleted;
  DROP TABLE passages_terms;
  DROP TABLE passages_text;
  CREATE VIRTUAL TABLE passages_text USING fts5 (
    title, text, content = '', tokenize = 'porter unicode61 remove_diacritics 2'
  );
  CREATE VIRTUAL TABLE passages_terms USING fts5vocab (passages_text, 'row');
  INSERT INTO passages_text (rowid, title, text)
    SELECT p.id, full_title(a.title), full_slice(a.body, p.start, p.end)
    FROM passages p JOIN articles a ON a.id = p.article_id;
  CREATE TRIGGER articles_deleted BEFORE DELETE ON articles BEGIN
    INSERT INTO passages_text (passages_text, rowid, title, text)
      SELECT 'delete', p.id, full_title(old.title), full_slice(old.body, p.start, p.end)
      FROM passages p WHERE p.article_id = old.id;
  END;
  CREATE TRIGGER passages_deleted AFTER DELETE ON passages BEGIN
    INSERT INTO removed_passages (passage) VALUES (old.id);
    DELETE FROM removed_passages WHERE number = (SELECT max(number) FROM removed_passages) - 20000;
  END;
  `,
  `
  -- What an outlet says of its own article after printing it. Files are read again for it at the next update.
  ALTER TABLE articles ADD COLUMN correction TEXT; -- JSON: {standing, note}; null: nothing
  UPDATE files SET mtime_ms = -1;
  `,
  `
  -- The part of its outlet that an article stands in. Files are read again for it at the next update.
  ALTER TABLE articles ADD COLUMN section TEXT; -- several with ", " between them
  UPDATE files SET mtime_ms = -1;
  `,
  `
  -- A function is handed a copy of what it is given: a long article's text once, and not once for each of its passages.
  DROP TRIGGER articles_deleted;
  CREATE TRIGGER articles_deleted BEFORE DELETE ON articles BEGIN
    INSERT INTO passages_text (passages_text, rowid, title, text)
      SELECT 'delete', value ->> 0, full_title(old.title), value ->> 1
      FROM json_each((
        SELECT full_slices(old.body, json_group_array(json_array(id, start, end)))
        FROM passages WHERE article_id = old.id
      ));
  END;
  `,
];

/** How the full-text table that the last of these steps makes takes a text apart. */
export const FULL_TEXT_TOKENIZER = 'porter unicode61 remove_diacritics 2';

/** Of each passage its id and where it stands. */
const passagePlaces = z.array(z.tuple([z.number(), z.number(), z.number()]));

/** What the steps and triggers call: text as it is indexed. Offsets are those of JavaScript. */
const FUNCTIONS: Schema['functions'] = {
  full_title: (title) => fullText(indexedTitle(String(title))),
  full_slice: (text, start, end) => fullText(String(text).slice(Number(start), Number(end))),
  full_slices(text, places) {
    const body = String(text);
    const slices = passagePlaces.parse(JSON.parse(String(places)));
    return JSON.stringify(slices.map(([id, start, end]) => [id, fullText(body.slice(start, end))]));
  },
  seal: (...fields) => seal(fields),
};

/** The archive's database. */
export const ARCHIVE_SCHEMA: Schema = {
  applicationId: applicationId('DtlA'),
  firstTable: 'passages',
  migrations: MIGRATIONS,
  functions: FUNCTIONS,
};
