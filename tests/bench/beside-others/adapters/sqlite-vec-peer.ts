import { join } from 'node:path';
import Database from 'better-sqlite3';
import * as sqliteVec from 'sqlite-vec';
import { searchTerms } from '../../../../src/text/words.ts';
import type { BenchArticle } from '../corpus/bench-article.ts';
import { type CreatePeer, type Peer, type PeerSetting, WANTED, WAYS, type Way } from '../peer.ts';

/** sqlite-vec in better-sqlite3: a vec0 table beside one of texts. It compares with every vector. */
export const createSqliteVecPeer: CreatePeer = (setting) => createPeer(setting, ['vectors']);

/** The same with FTS5, the ranks fused as its author's page on hybrid search has it. */
export const createSqliteVecWordsPeer: CreatePeer = (setting) => createPeer(setting, WAYS);

const TABLES = `CREATE TABLE IF NOT EXISTS passages (id INTEGER PRIMARY KEY, key TEXT, article TEXT, title TEXT, text TEXT);
  CREATE INDEX IF NOT EXISTS of_article ON passages (article);`;
const WORDS = `CREATE VIRTUAL TABLE IF NOT EXISTS passages_words
  USING fts5 (title, text, content = 'passages', content_rowid = 'id', tokenize = 'porter unicode61')`;
const NEAREST =
  'SELECT id, row_number() OVER (ORDER BY distance) AS place FROM passages_vectors WHERE vector MATCH ? AND k = ?';
const PRINTING =
  'SELECT rowid AS id, row_number() OVER (ORDER BY rank) AS place FROM passages_words WHERE passages_words MATCH ? LIMIT ?';
const FOUND: Readonly<Record<Way, string>> = {
  vectors: `WITH found AS (${NEAREST}) SELECT key, text FROM found JOIN passages USING (id) ORDER BY place`,
  words: `WITH found AS (${PRINTING}) SELECT key, text FROM found JOIN passages USING (id) ORDER BY place`,
  both: `WITH near AS (${NEAREST}), printing AS (${PRINTING})
    SELECT key, text FROM near FULL OUTER JOIN printing USING (id) JOIN passages USING (id)
    ORDER BY coalesce(1.0 / (60 + near.place), 0) + coalesce(1.0 / (60 + printing.place), 0) DESC LIMIT ${WANTED}`,
};

function createPeer({ folder, model: { dimensions } }: PeerSetting, ways: readonly Way[]): Peer {
  const database = new Database(join(folder, 'passages.sqlite'));
  sqliteVec.load(database);
  database.pragma('journal_mode = WAL');
  const hasWords = ways.includes('words');
  database.exec(
    `${TABLES} CREATE VIRTUAL TABLE IF NOT EXISTS passages_vectors USING vec0 (id INTEGER PRIMARY KEY, vector FLOAT[${dimensions}] distance_metric = cosine)`,
  );
  if (hasWords) database.exec(WORDS);
  const insert = database.prepare('INSERT INTO passages (key, article, title, text) VALUES (?, ?, ?, ?)');
  const insertVector = database.prepare('INSERT INTO passages_vectors (id, vector) VALUES (?, ?)');
  const insertWords = hasWords
    ? database.prepare('INSERT INTO passages_words (rowid, title, text) VALUES (?, ?, ?)')
    : null;
  const put = database.transaction((articles: readonly BenchArticle[]) => {
    for (const { id: article, title, passages } of articles) {
      for (const { key, text, vector } of passages) {
        const id = BigInt(insert.run(key, article, title, text).lastInsertRowid);
        insertVector.run(id, bytesOf(vector));
        insertWords?.run(id, title, text);
      }
    }
  });
  const statements = new Map(ways.map((way) => [way, database.prepare(FOUND[way])]));
  return {
    ways,
    build: async (articles) => put(articles),
    open: async () => undefined,
    async query(way, { text, vector }) {
      const near = [bytesOf(vector), WANTED];
      const words = [
        searchTerms(text)
          .map((term) => `"${term.replaceAll('"', '')}"`)
          .join(' OR '),
        WANTED,
      ];
      const values = { vectors: near, words, both: [...near, ...words] }[way];
      return (statements.get(way)?.all(...values) ?? []) as { readonly key: string; readonly text: string }[]; // as selected
    },
    addOne: async (article) => put([article]),
    removeOne: async ({ id: article }) => removal(database, hasWords)(article),
    lookAgain: null,
    close: async () => void database.close(),
  };
}

function removal(database: Database.Database, hasWords: boolean): (article: string) => void {
  return database.transaction((article: string) => {
    const its = 'SELECT id FROM passages WHERE article = ?';
    database.prepare(`DELETE FROM passages_vectors WHERE id IN (${its})`).run(article);
    if (hasWords)
      database
        .prepare(
          `INSERT INTO passages_words (passages_words, rowid, title, text) SELECT 'delete', id, title, text FROM passages WHERE article = ?`,
        )
        .run(article);
    database.prepare('DELETE FROM passages WHERE article = ?').run(article);
  });
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Float32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);
