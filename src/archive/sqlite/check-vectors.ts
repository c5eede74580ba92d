import { checkIndexFile, type IndexFileState } from '../vectors/check-index-file.ts';
import { vectorIndexes } from '../vectors/vector-indexes.ts';
import { archivePath } from './check-archive.ts';
import { openArchiveDatabase } from './open-archive-database.ts';
import { createVectorStore } from './vector-store.ts';

/** How the index of vectors in a data folder stands to the archive there; changes nothing. @throws {AppError} as `createArchive`. */
export function checkVectors(dataDir: string): IndexFileState {
  const database = openArchiveDatabase(archivePath(dataDir));
  try {
    return checkIndexFile(dataDir, createVectorStore(database), vectorIndexes());
  } finally {
    database.close();
  }
}
