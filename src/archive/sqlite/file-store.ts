import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { StoredFile } from '../archive.ts';
import { inPortions } from './in-portions.ts';
import { createChangeMark, writing } from './writing.ts';

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
export function createFileStore(database: Database.Database) {
  const names = database.prepare('SELECT file FROM files ORDER BY rowid').pluck();
  const some = database.prepare('SELECT * FROM files WHERE file IN (SELECT value FROM json_each(?))');
  const troubled = database.prepare("SELECT * FROM files WHERE problems <> '[]' ORDER BY file");
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
    return gone.length;
  };

  return {
    idsIn: (files: readonly string[]): readonly string[] => files.flatMap((file) => idColumn.parse(idsOf.all(file))),
    async files(wanted?: readonly string[]): Promise<ReadonlyMap<string, StoredFile>> {
      const all = wanted ?? idColumn.parse(names.all());
      const files = await inPortions(all, (portion) => some.all(portion).map(toFile));
      return new Map(files.map((file) => [file.file, file]));
    },
    filesWithProblems: (): readonly StoredFile[] => troubled.all().map(toFile),
    /** Notes that a file was read, and removes the articles of it that are none of `ids`; within a transaction of the caller's. @returns how many. */
    noteFile({ file, size, mtimeMs, hash, problems }: StoredFile, ids: ReadonlySet<string>): number {
      upsert.run(file, size, mtimeMs, hash, JSON.stringify(problems));
      return removeArticles(file, ids);
    },
    removeFile: writing(database, (file: string) => {
      remove.run(file);
      const gone = removeArticles(file, new Set());
      if (gone > 0) changed();
      return gone;
    }),
  };
}

function toFile(row: unknown): StoredFile {
  const { mtime_ms, problems, ...columns } = fileRow.parse(row);
  return { ...columns, mtimeMs: mtime_ms, problems: problemList.parse(JSON.parse(problems)) };
}
