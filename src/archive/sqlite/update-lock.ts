import { join } from 'node:path';
import { takeFileLock } from '../../database/file-lock.ts';
import { AppError } from '../../errors.ts';
import { storageError } from './storage-error.ts';

/** Its file in a data folder. */
export const UPDATE_LOCK = 'update.lock';

/**
 * Lets one process at a time update the archive of a data folder.
 * @returns the function that lifts it.
 * @throws {AppError} `archive-busy` when another process is updating.
 */
export function acquireUpdateLock(dataDir: string): () => void {
  const path = join(dataDir, UPDATE_LOCK);
  const release = lockOf(path);
  if (release !== null) return release;
  throw new AppError(
    'archive-busy',
    `Another Dateline process is indexing into ${dataDir}. Wait until it has finished, or use another --data folder.`,
  );
}

function lockOf(path: string): (() => void) | null {
  try {
    return takeFileLock(path);
  } catch (error) {
    throw storageError(error, path);
  }
}
