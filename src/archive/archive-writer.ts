import type Database from 'better-sqlite3';
import { z } from 'zod';
import { indexedTitle } from '../passages/split-article.ts';
import type { Archive, ArticleRecord, StoredFile } from './archive.ts';
import { toBytes } from './passage-store.ts';
import { wordCount } from './rows.ts';

type ArchiveWriter = Pick<Archive, 'files' | 'putFile' | 'removeFile' | 'putArticles' | 'setModel'>;

const fileRow = z.object({
  file: z.string(),
  size: z.number(),
  mtime_ms: z.number(),
  hash: z.string(),
  problems: z.string(),
});
const problemList = z.array(z.object({ file: z.string(), code: z.string(), message: z.string() }));
const idColumn = z.array(z.string());

/** Writes articles and the files they came from; each member is one transaction. */
export function createArchiveWriter(database: Database.Database): ArchiveWriter {
  const allFiles = database.prepare('SELECT * FROM files');
  const upsertFile = database.prepare(
    'INSERT OR REPLACE INTO files (file, size, mtime_ms, hash, problems) VALUES (?, ?, ?, ?, ?)',
  );
  const deleteFile = database.prepare('DELETE FROM files WHERE file = ?');
  const idsOfFile = database.prepare('SELECT id FROM articles WHERE file = ?').pluck();
  const deleteArticle = database.prepare('DELETE FROM articles WHERE id = ?');
  const insertArticle = database.prepare(`INSERT INTO articles
    (id, file, title, source, published_on, dateline, author, url, body, words, people, hash, model)
    VALUES (@id, @file, @title, @source, @publishedOn, @dateline, @author, @url, @body, @words, @people, @hash, @model)`);
  const insertPassage = database.prepare(
    'INSERT INTO passages (article_id, paragraph, start, end, vector) VALUES (?, ?, ?, ?, ?)',
  );
  const insertText = database.prepare('INSERT INTO passages_text (rowid, title, text) VALUES (?, ?, ?)');
  const advance = database.prepare('UPDATE state SET generation = generation + 1, updated_at = ?');
  const model = database.prepare('UPDATE state SET model = ?, dimensions = ?');

  const changed = (): unknown => advance.run(new Date().toISOString());

  const putArticle = ({ article, hash, people, model, passages }: ArticleRecord): void => {
    deleteArticle.run(article.id);
    insertArticle.run({ ...article, words: wordCount(article), people: JSON.stringify(people), hash, model });
    for (const { passage, vector } of passages) {
      const bytes = vector === null ? null : toBytes(vector);
      const { lastInsertRowid } = insertPassage.run(article.id, passage.paragraph, passage.start, passage.end, bytes);
      insertText.run(lastInsertRowid, indexedTitle(article.title), passage.text);
    }
  };

  const removeArticles = (file: string, kept: ReadonlySet<string>): number => {
    const gone = idColumn.parse(idsOfFile.all(file)).filter((id) => !kept.has(id));
    for (const id of gone) deleteArticle.run(id);
    return gone.length;
  };

  return {
    files: () =>
      new Map(
        allFiles.all().map((row): [string, StoredFile] => {
          const { file, size, mtime_ms, hash, problems } = fileRow.parse(row);
          return [file, { file, size, mtimeMs: mtime_ms, hash, problems: problemList.parse(JSON.parse(problems)) }];
        }),
      ),
    putFile: writing(({ file, size, mtimeMs, hash, problems }: StoredFile, ids: ReadonlySet<string>) => {
      const gone = removeArticles(file, ids);
      upsertFile.run(file, size, mtimeMs, hash, JSON.stringify(problems));
      if (gone > 0) changed();
    }),
    removeFile: writing((file: string) => {
      const gone = removeArticles(file, new Set());
      deleteFile.run(file);
      if (gone > 0) changed();
      return gone;
    }),
    putArticles: writing((records: readonly ArticleRecord[]) => {
      for (const record of records) putArticle(record);
      if (records.length > 0) changed();
    }),
    setModel: writing((id: string, dimensions: number) => {
      model.run(id, dimensions);
    }),
  };

  /** IMMEDIATE takes the write lock at once, so that two processes queue instead of one failing halfway. */
  function writing<Arguments extends unknown[], Result>(
    work: (...given: Arguments) => Result,
  ): (...given: Arguments) => Result {
    const transaction = database.transaction(work);
    return (...given) => transaction.immediate(...given);
  }
}
