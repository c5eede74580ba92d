import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import type { Schema } from './schema.ts';

export interface OpenOptions {
  /** How long a write waits for another process to finish its own, in milliseconds. */
  readonly busyTimeoutMs: number;
  /** FULL makes each commit survive a power cut; NORMAL may lose the last moments to one; OFF may lose all, and waits for no disk. */
  readonly synchronous: 'FULL' | 'NORMAL' | 'OFF';
}

/** Why a file cannot be opened that is a database, and whole: it is another program's, or of a version that is to come. */
export class StrangeDatabase extends Error {
  override readonly name = 'StrangeDatabase';
  readonly kind: 'foreign' | 'newer';

  constructor(kind: 'foreign' | 'newer') {
    super(
      kind === 'foreign' ? 'it is the database of another program' : 'it was written by a newer version of Dateline',
    );
    this.kind = kind;
  }
}

/**
 * Opens a database of ours, making it or bringing its tables up to date where needed. Nothing is written to a file that
 * is not ours. Write-ahead logging lets it be read while it is written.
 * @throws {StrangeDatabase}, or what `databaseFailure` tells apart.
 */
export function openDatabase(path: string, schema: Schema, options: OpenOptions): Database.Database {
  mkdirSync(dirname(path), { recursive: true });
  const database = new Database(path, { timeout: options.busyTimeoutMs });
  try {
    checkOwner(database, schema);
    database.pragma('journal_mode = WAL');
    database.pragma(`synchronous = ${options.synchronous}`);
    database.pragma('foreign_keys = ON');
    migrate(database, schema);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function migrate(database: Database.Database, schema: Schema): void {
  const { migrations, functions = {}, applicationId } = schema;
  for (const [name, work] of Object.entries(functions)) database.function(name, { varargs: true }, work);
  for (const [index, step] of migrations.entries()) {
    if (index < versionOf(database)) continue;
    // Another process may have taken the step while this one waited for the lock.
    database
      .transaction(() => {
        if (versionOf(database) > index) return;
        database.exec(step);
        database.pragma(`user_version = ${index + 1}`);
      })
      .immediate();
  }
  if (ownerOf(database) !== applicationId) database.pragma(`application_id = ${applicationId}`);
}

/** @throws {StrangeDatabase} */
export function checkOwner(database: Database.Database, { applicationId, firstTable, migrations }: Schema): void {
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all();
  const owner = ownerOf(database);
  const isOurs = owner === applicationId || (owner === 0 && (tables.length === 0 || tables.includes(firstTable)));
  if (!isOurs) throw new StrangeDatabase('foreign');
  if (versionOf(database) > migrations.length) throw new StrangeDatabase('newer');
}

const versionOf = (database: Database.Database): number => Number(database.pragma('user_version', { simple: true }));
const ownerOf = (database: Database.Database): number => Number(database.pragma('application_id', { simple: true }));
