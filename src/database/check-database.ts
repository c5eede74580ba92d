import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { databaseFailure } from './database-failure.ts';
import { checkOwner, StrangeDatabase } from './open-database.ts';
import type { Schema } from './schema.ts';

/** What a file is found to be: nothing there, a database of ours that is whole, one that is damaged, or none of ours to use. */
export type DatabaseState = 'none' | 'whole' | 'damaged' | StrangeDatabase['kind'];

/** Reads all of a database file and says whether it is whole; changes nothing. @throws where it may not be read at all. */
export function checkDatabase(path: string, schema: Schema): DatabaseState {
  if (!existsSync(path)) return 'none';
  try {
    const database = new Database(path, { readonly: true });
    try {
      checkOwner(database, schema);
      return database.pragma('integrity_check(1)', { simple: true }) === 'ok' ? 'whole' : 'damaged';
    } finally {
      database.close();
    }
  } catch (error) {
    if (error instanceof StrangeDatabase) return error.kind;
    if (databaseFailure(error) === 'damaged') return 'damaged';
    throw error;
  }
}
