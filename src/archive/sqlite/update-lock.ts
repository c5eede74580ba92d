import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '../../errors.ts';
import { storageError } from './storage-error.ts';

/**
 * Lets one process at a time update the archive of a data folder. It is SQLite's own lock on a file of its own, which
 * the operating system lifts when a process dies: there is never a stale lock to remove by hand.
 * @returns the function that lifts it.
 * @throws {AppError} `archive-busy` when another process is updating.
 */
export function acquireUpdateLock(dataDir: string): () => void {
  const path = join(dataDir, 'update.lock');
  try {
    mkdirSync(dataDir, { recursive: true });
    const database = new Database(path, { timeout: 0 });
    try {
      database.exec('BEGIN EXCLUSIVE');
    } catch (error) {
      database.close();
      throw error;
    }
    return () => {
      database.close();
    };
  } catch (error) {
    const told = storageError(error, path);
    if (!(told instanceof AppError) || told.code !== 'archive-busy') throw told;
    throw new AppError(
      'archive-busy',
      `Another Dateline process is indexing into ${dataDir}. Wait until it has finished, or use another --data folder.`,
      { cause: error },
    );
  }
}
