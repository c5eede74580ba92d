import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';
import type { Archive } from '../../../src/archive/archive-writer.ts';
import { createArchive } from '../../../src/archive/sqlite/create-archive.ts';
import { testArchive } from '../../contracts/archive.ts';
import { makeRecord } from '../../support/articles.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

function open(path = join(temporaryFolder(), 'archive.sqlite')): Archive {
  const archive = createArchive(path);
  onTestFinished(() => archive.close());
  return archive;
}

testArchive('an archive in SQLite', () => {
  const path = join(temporaryFolder(), 'archive.sqlite');
  return () => open(path);
});

it('says that the disk is full and keeps what it had', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'archive.sqlite');
  const archive = open(path);
  await archive.putArticles([makeRecord()]);
  await archive.close();
  // SQLite's own limit on a file stands in for a disk: it fails with the same SQLITE_FULL.
  const limited = new Database(path);
  const pages = Number(limited.pragma('page_count', { simple: true }));
  limited.close();
  const full = createArchive(path, { maxPages: pages + 1 });
  onTestFinished(() => full.close());
  const large = makeRecord({ id: 'large', body: 'word '.repeat(200_000) });
  await expect(full.putArticles([large])).rejects.toMatchObject({ code: 'disk-full' });
  expect((await full.headings({})).map(({ id }) => id)).toEqual(['a']);
});

it.each([
  ['a text file', Buffer.from('this is not a database at all, it only has its name '.repeat(40))],
  ['a torn database', Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(4000, 7)])],
])('names what to do about %s in place of the archive', (_name, bytes) => {
  const path = join(temporaryFolder(), 'archive.sqlite');
  writeFileSync(path, bytes);
  expect(() => createArchive(path)).toThrow(
    expect.objectContaining({ code: 'archive-damaged', message: expect.stringContaining('Move it away') }),
  );
});

it('refuses an archive of a newer version instead of spoiling it', async () => {
  const path = join(temporaryFolder(), 'archive.sqlite');
  await open(path).close();
  const database = new Database(path);
  database.pragma('user_version = 999');
  database.close();
  expect(() => createArchive(path)).toThrow(/newer version/);
});
