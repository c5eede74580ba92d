import { setImmediate as others } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import type { FilePart } from '../archive-writer.ts';
import { type ArticleRows, rowsOfArticles } from './article-rows.ts';
import type { createFileStore } from './file-store.ts';
import type { createRecordStore } from './record-store.ts';
import { createChangeMark, writing } from './writing.ts';

interface Stores {
  readonly files: Pick<ReturnType<typeof createFileStore>, 'noteFile'>;
  readonly records: Pick<ReturnType<typeof createRecordStore>, 'putArticle'>;
}

/** `ArchiveWriter.putFiles`: a transaction costs a write that the disk has to confirm, so many files share one. */
export function createPutFiles(database: Database.Database, { files, records }: Stores) {
  const changed = createChangeMark(database);
  const put = writing(
    database,
    (parts: readonly (Pick<FilePart, 'read'> & { readonly rows: readonly ArticleRows[] })[]) => {
      let [stored, removed] = [0, 0];
      for (const { rows, read } of parts) {
        for (const article of rows) records.putArticle(article);
        stored += rows.length;
        if (read !== null) removed += files.noteFile(read.file, read.ids);
      }
      if (stored + removed > 0) changed();
      return removed;
    },
  );
  return async (parts: readonly FilePart[]): Promise<number> => {
    const ready = [];
    for (const part of parts) ready.push({ read: part.read, rows: await rowsOfArticles(part.records) });
    // A transaction is a turn of its own.
    await others();
    return put(ready);
  };
}
