import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { AppError, messageOf } from '../errors.ts';
import { MEMORY_MIGRATIONS } from './memory-schema.ts';

/** How long a write waits for another process to finish its own, in milliseconds: less than a member waits for a button. */
const BUSY_TIMEOUT_MS = 1_000;

/**
 * Opens the memory's database, making it or bringing its tables up to date where needed.
 * @throws {AppError} `memory-damaged` when it cannot be opened, is no database, or a newer one than this program knows.
 */
export function openMemory(path: string): Database.Database {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const database = new Database(path, { timeout: BUSY_TIMEOUT_MS });
    // A power cut may take the last moments: what is kept here is convenience, not the truth of the archive.
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = NORMAL');
    // What a member had deleted is overwritten, not only unlinked.
    database.pragma('secure_delete = ON');
    migrate(database);
    return database;
  } catch (error) {
    throw new AppError(
      'memory-damaged',
      `The bot's memory ${path} cannot be used (${messageOf(error)}). Move it away and start again: buttons under older replies, feedback and the settings of servers begin anew, the archive stays.`,
      { cause: error },
    );
  }
}

function migrate(database: Database.Database): void {
  database
    .transaction(() => {
      const version = Number(database.pragma('user_version', { simple: true }));
      if (version > MEMORY_MIGRATIONS.length) throw new Error('it was written by a newer version of Dateline');
      for (const step of MEMORY_MIGRATIONS.slice(version)) database.exec(step);
      database.pragma(`user_version = ${MEMORY_MIGRATIONS.length}`);
    })
    .immediate();
}
