import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { storageError } from '../../src/archive/sqlite/storage-error.ts';
import { databaseFailure } from '../../src/database/database-failure.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** What better-sqlite3 throws whose compiled part is not one for this Node.js. */
function loadFailure(): unknown {
  const nativeBinding = join(temporaryFolder(), 'better_sqlite3.node');
  writeFileSync(nativeBinding, 'compiled for something else');
  try {
    return new Database(':memory:', { nativeBinding });
  } catch (error) {
    return error;
  }
}

it('tells that SQLite is not compiled for this Node.js from a damaged file, and says what to run', () => {
  const error = loadFailure();
  expect(databaseFailure(error)).toBe('uncompiled');
  expect(storageError(error, 'data/archive.sqlite')).toMatchObject({
    code: 'settings',
    message: expect.stringContaining('npm rebuild better-sqlite3'),
  });
});

it('says nothing of the file for a fault of the program', () => {
  expect(databaseFailure(new TypeError('x is not a function'))).toBeNull();
});
