import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { checkDatabase } from '../../src/database/check-database.ts';
import { openDatabase } from '../../src/database/open-database.ts';
import { applicationId, type Schema } from '../../src/database/schema.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const SCHEMA: Schema = {
  applicationId: applicationId('Test'),
  firstTable: 'words',
  migrations: ['CREATE TABLE words (word TEXT)', 'ALTER TABLE words ADD COLUMN count INTEGER'],
};
const OPTIONS = { busyTimeoutMs: 10, synchronous: 'FULL' } as const;

it('takes a file of an earlier version on, in which no owner is written yet', () => {
  const path = join(temporaryFolder(), 'words.sqlite');
  const before = new Database(path);
  before.exec("CREATE TABLE words (word TEXT); INSERT INTO words VALUES ('pier'); PRAGMA user_version = 1");
  before.close();
  openDatabase(path, SCHEMA, OPTIONS).close();
  const after = new Database(path);
  expect(after.prepare('SELECT * FROM words').all()).toEqual([{ word: 'pier', count: null }]);
  expect(after.pragma('application_id', { simple: true })).toBe(SCHEMA.applicationId);
  after.close();
  expect(checkDatabase(path, SCHEMA)).toBe('whole');
});

it('tells a file of another program, and one of a newer version, from one that is damaged', () => {
  const folder = temporaryFolder();
  const made = (name: string, sql: string): string => {
    const database = new Database(join(folder, name));
    database.exec(sql);
    database.close();
    return join(folder, name);
  };
  expect(checkDatabase(join(folder, 'none'), SCHEMA)).toBe('none');
  expect(checkDatabase(made('foreign', 'CREATE TABLE bookmarks (url TEXT)'), SCHEMA)).toBe('foreign');
  expect(checkDatabase(made('newer', 'CREATE TABLE words (word TEXT); PRAGMA user_version = 3'), SCHEMA)).toBe('newer');
  writeFileSync(join(folder, 'text'), 'no database '.repeat(100));
  expect(checkDatabase(join(folder, 'text'), SCHEMA)).toBe('damaged');
  mkdirSync(join(folder, 'folder'));
  expect(() => checkDatabase(join(folder, 'folder'), SCHEMA)).toThrow();
});
