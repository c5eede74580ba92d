import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type Database from 'better-sqlite3';
import { COMPILE, databaseFailure, type DatabaseFailure } from '../database/database-failure.ts';
import { moveAside } from '../database/move-aside.ts';
import { openDatabase, StrangeDatabase } from '../database/open-database.ts';
import { AppError, type ErrorCode } from '../errors.ts';
import type { Logger } from '../log.ts';
import { HISTORY_SCHEMA } from './history-schema.ts';

/** How long a write waits for another process to finish its own, in milliseconds. */
const BUSY_TIMEOUT_MS = 10_000;

/**
 * Opens the history, making it where there is none. One that is damaged is moved aside, and another begins: what it held
 * cannot be had from anywhere else, but new articles must not wait for it.
 * @throws {AppError} as `historyError` words it.
 */
export function openHistory(path: string, log: Logger): Database.Database {
  try {
    return open(path);
  } catch (error) {
    if (databaseFailure(error) !== 'damaged' || !existsSync(path)) throw historyError(error, path);
  }
  const to = moveAside(path, 'damaged');
  log.warn('the history of articles was damaged; it was moved away, and begins anew', { to });
  try {
    return open(path);
  } catch (error) {
    throw historyError(error, path);
  }
}

function open(path: string): Database.Database {
  const database = openDatabase(path, HISTORY_SCHEMA, { busyTimeoutMs: BUSY_TIMEOUT_MS, synchronous: 'FULL' });
  // What was taken down is overwritten, not only unlinked.
  database.pragma('secure_delete = ON');
  return database;
}

/** What a failure of the history means for the person who runs Dateline. */
export function historyError(error: unknown, path: string): unknown {
  if (error instanceof AppError) return error;
  if (error instanceof StrangeDatabase)
    return new AppError('memory-damaged', unusable(path, error.message), { cause: error });
  const failure = databaseFailure(error);
  if (failure === null) return error;
  const [code, message] = FAILURES[failure];
  return new AppError(code, message(path), { cause: error });
}

const unusable = (path: string, why: string): string =>
  `The history of articles ${path} cannot be used: ${why}. Move it away: the texts that articles had begin anew, articles and answers stay.`;

const FAILURES: Readonly<Record<DatabaseFailure, readonly [ErrorCode, (path: string) => string]>> = {
  full: [
    'disk-full',
    (path) => `There is no room for the history of articles, ${path}. Nothing is lost; free some space.`,
  ],
  damaged: ['memory-damaged', (path) => unusable(path, 'it is damaged')],
  busy: ['archive-busy', (path) => `Another process is writing to ${path}. Try again when it has finished.`],
  unwritable: [
    'settings',
    (path) => `The data folder cannot be written: ${dirname(path)}. Let the user that Dateline runs as write there.`,
  ],
  uncompiled: ['settings', () => COMPILE],
};
