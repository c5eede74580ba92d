import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { databaseFailure } from './database-failure.ts';

/**
 * Takes a lock that one process at a time can have: SQLite's own, on a file that is there for nothing else. The operating
 * system lifts it when a process dies, so there is never a stale lock to remove by hand.
 * @returns what lifts it; null while another has it. @throws what keeps the file from being opened.
 */
export function takeFileLock(path: string): (() => void) | null {
  mkdirSync(dirname(path), { recursive: true });
  const database = new Database(path, { timeout: 0 });
  try {
    // Nothing is written, so there is nothing to take back: no journal that a killed process would leave behind.
    database.pragma('journal_mode = MEMORY');
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (databaseFailure(error) === 'busy') return null;
    throw error;
  }
  return () => {
    database.close();
  };
}

/** Milliseconds between two looks at a lock that another process has. */
const LOOK_AGAIN_MS = 20;

/** Takes a lock that others have for moments only, as soon as it is free. @returns what lifts it. @throws as `takeFileLock`. */
export async function waitForFileLock(path: string): Promise<() => void> {
  for (;;) {
    const release = takeFileLock(path);
    if (release !== null) return release;
    await sleep(LOOK_AGAIN_MS);
  }
}
