import { copyFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { checkpointApart } from '../../src/database/checkpoint-apart.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let folder: string;

beforeEach(() => {
  folder = temporaryFolder();
});

/** A database that somebody has open, all of which is in its log. @param bytes of what it holds. */
function openWithLog(name: string, bytes: number): string {
  const path = join(folder, name);
  const database = new Database(path);
  onTestFinished(() => void database.close());
  database.pragma('journal_mode = WAL');
  database.pragma('wal_autocheckpoint = 0');
  database.exec(`CREATE TABLE texts (text BLOB); INSERT INTO texts VALUES (zeroblob(${bytes}))`);
  return path;
}

it('moves a long log into the file while others have the database open', async () => {
  const path = openWithLog('long.sqlite', 5_000_000);
  await checkpointApart(path);
  // Without its log.
  copyFileSync(path, join(folder, 'alone.sqlite'));
  const alone = new Database(join(folder, 'alone.sqlite'), { readonly: true });
  expect(alone.prepare('SELECT length(text) FROM texts').pluck().get()).toBe(5_000_000);
  alone.close();
});

it('leaves a short one to the next write', async () => {
  const path = openWithLog('short.sqlite', 1_000);
  const { size } = statSync(path);
  await checkpointApart(path);
  await checkpointApart(join(folder, 'none.sqlite'));
  expect(statSync(path).size).toBe(size);
});
