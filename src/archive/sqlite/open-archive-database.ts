import Database from 'better-sqlite3';
import { openDatabase } from '../../database/open-database.ts';
import { ARCHIVE_SCHEMA } from './schema.ts';
import { storageError } from './storage-error.ts';

/** How long a write waits for another process to finish its own, in milliseconds. */
const BUSY_TIMEOUT_MS = 10_000;

export interface DatabaseOptions {
  /** The most pages (4,096 bytes each) the file may have; no limit unless given. */
  readonly maxPages?: number;
  /** How long a write waits for another process, in milliseconds; 10,000 unless given. */
  readonly busyTimeoutMs?: number;
  /** It is copied to its place when it is whole, and of no use before: it waits for no disk. */
  readonly isPassing?: boolean;
}

/**
 * Opens the archive's database, making it or bringing its tables up to date where needed.
 * @throws {AppError} as `storageError` words it.
 */
export function openArchiveDatabase(
  path: string,
  { maxPages, busyTimeoutMs = BUSY_TIMEOUT_MS, isPassing = false }: DatabaseOptions = {},
): Database.Database {
  try {
    const database = openDatabase(path, ARCHIVE_SCHEMA, { busyTimeoutMs, synchronous: isPassing ? 'OFF' : 'FULL' });
    if (maxPages !== undefined) database.pragma(`max_page_count = ${maxPages}`);
    return database;
  } catch (error) {
    throw storageError(error, path);
  }
}

/** Opens the archive's database once more, to read it beside who has it open. @throws what SQLite does. */
export function openToRead(
  path: string,
  { busyTimeoutMs = BUSY_TIMEOUT_MS }: Pick<DatabaseOptions, 'busyTimeoutMs'>,
): Database.Database {
  return new Database(path, { readonly: true, fileMustExist: true, timeout: busyTimeoutMs });
}
