import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '../../errors.ts';
import { indexedTitle } from '../../passages/split-article.ts';
import { fullText } from './full-text.ts';
import { MIGRATIONS } from './schema.ts';
import { storageError } from './storage-error.ts';

/** How long a write waits for another process to finish its own, in milliseconds. */
const BUSY_TIMEOUT_MS = 10_000;

export interface DatabaseOptions {
  /** The most pages (4,096 bytes each) the file may have; no limit unless given. */
  readonly maxPages?: number;
}

/**
 * Opens the archive's database, making it or bringing its tables up to date where needed.
 * @throws {AppError} `archive-damaged` when the file is no database or a newer one than this program knows; `disk-full`.
 */
export function openDatabase(path: string, { maxPages }: DatabaseOptions = {}): Database.Database {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const database = new Database(path, { timeout: BUSY_TIMEOUT_MS });
    // Write-ahead logging lets answers be read while an update writes; FULL makes each commit survive a power cut.
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    if (maxPages !== undefined) database.pragma(`max_page_count = ${maxPages}`);
    prepareMigrations(database);
    migrate(database, path);
    return database;
  } catch (error) {
    throw storageError(error, path);
  }
}

/** What steps of a migration call: text as it is indexed. Offsets are those of JavaScript. */
function prepareMigrations(database: Database.Database): void {
  database.function('full_title', (title: unknown) => fullText(indexedTitle(String(title))));
  database.function('full_slice', (text: unknown, start: unknown, end: unknown) =>
    fullText(String(text).slice(Number(start), Number(end))),
  );
}

function migrate(database: Database.Database, path: string): void {
  const version = Number(database.pragma('user_version', { simple: true }));
  if (version > MIGRATIONS.length) throw damaged(path, 'it was written by a newer version of Dateline');
  for (const [index, step] of MIGRATIONS.entries()) {
    if (index < version) continue;
    // Another process may have taken the step while this one waited for the lock.
    database
      .transaction(() => {
        if (Number(database.pragma('user_version', { simple: true })) > index) return;
        database.exec(step);
        database.pragma(`user_version = ${index + 1}`);
      })
      .immediate();
  }
}

function damaged(path: string, why: string): AppError {
  return new AppError(
    'archive-damaged',
    `The archive ${path} cannot be used: ${why}. Move it away and run "dateline index": it is made anew from the articles.`,
  );
}
