import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';

/** How often it is tried again, in steps of 100 milliseconds, while another process writes to the target. */
const TRIES = 50;
const WAIT_MS = 100;
/** In one step: a copy of one moment, whatever is written meanwhile. */
const ALL_PAGES = 0x7fff_ffff;

export interface CopyOptions {
  /** Of a source that nobody writes to: how many pages (4,096 bytes each) before others have their turn. All at once unless given. */
  readonly pagesAtOnce?: number;
}

/**
 * Copies a database over another, or to a new file, with SQLite's online backup: both may be in use. Whoever has the
 * target open reads what it was until the copy is whole, and the copy from then on; a crash leaves what it was.
 * @throws what `databaseFailure` tells apart; an Error of the code SQLITE_BUSY where others kept writing.
 */
export async function copyDatabase(
  source: string,
  target: string,
  { pagesAtOnce = ALL_PAGES }: CopyOptions = {},
): Promise<void> {
  const database = new Database(source, { readonly: true });
  try {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const { totalPages } = await database.backup(target, { progress: () => pagesAtOnce });
      // No pages: the target could not be written yet.
      if (totalPages > 0) return;
      await sleep(WAIT_MS);
    }
  } finally {
    database.close();
  }
  throw Object.assign(new Error('others kept writing'), { code: 'SQLITE_BUSY' });
}
