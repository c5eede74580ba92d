import type Database from 'better-sqlite3';
import { databaseFailure, type DatabaseFailure } from '../database/database-failure.ts';
import { openDatabase, StrangeDatabase } from '../database/open-database.ts';
import { AppError } from '../errors.ts';
import { MEMORY_SCHEMA } from './memory-schema.ts';

/** How long a write waits for another process to finish its own, in milliseconds: less than a member waits for a button. */
const BUSY_TIMEOUT_MS = 1_000;

/**
 * Opens the memory's database, making it or bringing its tables up to date where needed.
 * @throws {AppError} `memory-damaged` when it cannot be opened, is no database of ours, or a newer one than this program knows.
 */
export function openMemory(path: string): Database.Database {
  try {
    // A power cut may take the last moments: what is kept here is convenience, not the truth of the archive.
    const database = openDatabase(path, MEMORY_SCHEMA, { busyTimeoutMs: BUSY_TIMEOUT_MS, synchronous: 'NORMAL' });
    // What a member had deleted is overwritten, not only unlinked.
    database.pragma('secure_delete = ON');
    return database;
  } catch (error) {
    const why = error instanceof StrangeDatabase ? error.message : WHY[databaseFailure(error) ?? 'damaged'];
    throw new AppError(
      'memory-damaged',
      `The bot's memory ${path} cannot be used: ${why}. Move it away and start again: buttons under older replies, feedback and the settings of servers begin anew, the archive stays.`,
      { cause: error },
    );
  }
}

const WHY: Readonly<Record<DatabaseFailure, string>> = {
  full: 'the disk is full or failing',
  damaged: 'it is damaged',
  busy: 'another process is writing to it',
  unwritable: 'this user may not write there',
};
