import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { Archive, StoredFile } from '../archive.ts';
import { createChangeMark, writing } from './writing.ts';

type FileStore = Pick<Archive, 'files' | 'putFile' | 'removeFile'>;

const fileRow = z.object({
  file: z.string(),
  size: z.number(),
  mtime_ms: z.number(),
  hash: z.string(),
  problems: z.string(),
});
const problemList = z.array(z.object({ file: z.string(), code: z.string(), message: z.string() }));
const idColumn = z.array(z.string());

/** Which files were read, and which articles each holds. */
export function createFileStore(database: Database.Database): FileStore {
  const all = database.prepare('SELECT * FROM files');
  const upsert = database.prepare(
    'INSERT OR REPLACE INTO files (file, size, mtime_ms, hash, problems) VALUES (?, ?, ?, ?, ?)',
  );
  const remove = database.prepare('DELETE FROM files WHERE file = ?');
  const idsOf = database.prepare('SELECT id FROM articles WHERE file = ?').pluck();
  const removeArticle = database.prepare('DELETE FROM articles WHERE id = ?');
  const changed = createChangeMark(database);

  const removeArticles = (file: string, kept: ReadonlySet<string>): number => {
    const gone = idColumn.parse(idsOf.all(file)).filter((id) => !kept.has(id));
    for (const id of gone) removeArticle.run(id);
    if (gone.length > 0) changed();
    return gone.length;
  };

  return {
    files: () =>
      new Map(
        all
          .all()
          .map(toFile)
          .map((file) => [file.file, file]),
      ),
    putFile: writing(database, ({ file, size, mtimeMs, hash, problems }: StoredFile, ids: ReadonlySet<string>) => {
      removeArticles(file, ids);
      upsert.run(file, size, mtimeMs, hash, JSON.stringify(problems));
    }),
    removeFile: writing(database, (file: string) => {
      remove.run(file);
      return removeArticles(file, new Set());
    }),
  };
}

function toFile(row: unknown): StoredFile {
  const { mtime_ms, problems, ...columns } = fileRow.parse(row);
  return { ...columns, mtimeMs: mtime_ms, problems: problemList.parse(JSON.parse(problems)) };
}
