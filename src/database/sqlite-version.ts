import Database from 'better-sqlite3';
import { z } from 'zod';
import { AppError } from '../errors.ts';
import { COMPILE, databaseFailure } from './database-failure.ts';

/** The version of SQLite. @throws {AppError} `settings` when it is not compiled for this Node.js. */
export function sqliteVersion(): string {
  try {
    const database = new Database(':memory:');
    try {
      return z.string().parse(database.prepare('SELECT sqlite_version()').pluck().get());
    } finally {
      database.close();
    }
  } catch (error) {
    throw databaseFailure(error) === 'uncompiled' ? new AppError('settings', COMPILE, { cause: error }) : error;
  }
}
