import type Database from 'better-sqlite3';
import type { FilePart } from '../archive-writer.ts';
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
  return writing(database, (parts: readonly FilePart[]): number => {
    let [put, removed] = [0, 0];
    for (const part of parts) {
      for (const record of part.records) records.putArticle(record);
      put += part.records.length;
      if (part.read !== null) removed += files.noteFile(part.read.file, part.read.ids);
    }
    if (put + removed > 0) changed();
    return removed;
  });
}
