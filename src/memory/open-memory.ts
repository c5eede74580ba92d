import type Database from 'better-sqlite3';
import { COMPILE, databaseFailure, type DatabaseFailure } from '../database/database-failure.ts';
import { openDatabase, StrangeDatabase } from '../database/open-database.ts';
import { AppError } from '../errors.ts';
import { MEMORY_SCHEMA } from './memory-schema.ts';

/** How long a write waits for another process to finish its own, in milliseconds: less than a member waits for a button. */
const BUSY_TIMEOUT_MS = 1_000;

/**
 * Opens the memory's database, making it or bringing its tables up to date where needed.
 * @throws {AppError} `memory-damaged` when it cannot be opened, is no database of ours, or a newer one than this program knows;
 * `settings` when SQLite is not compiled for this Node.js.
 */
export function openMemory(path: string): Database.Database {
  try {
    // A power cut may take the last moments: what is kept here is convenience, not the truth of the archive.
    const database = openDatabase(path, MEMORY_SCHEMA, { busyTimeoutMs: BUSY_TIMEOUT_MS, synchronous: 'NORMAL' });
    // What a member had deleted is overwritten, not only unlinked.
    database.pragma('secure_delete = ON');
    return database;
  } catch (error) {
    const failure = databaseFailure(error) ?? 'damaged';
    if (failure === 'uncompiled') throw new AppError('settings', COMPILE, { cause: error });
    const why = error instanceof StrangeDatabase ? error.message : WHY[failure];
    throw new AppError(
      'memory-damaged',
      `The bot's memory ${path} cannot be used: ${why}. Move it away and start again: buttons under older replies, feedback and the settings of servers begin anew, the archive stays.`,
      { cause: error },
    );
  }
}

const WHY: Readonly<Record<Exclude<DatabaseFailure, 'uncompiled'>, string>> = {
  full: 'the disk is full or failing',
  damaged: 'it is damaged',
  busy: 'another process is writing to it',
  unwritable: 'this user may not write there',
};
