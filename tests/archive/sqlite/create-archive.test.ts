import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';
import type { Archive } from '../../../src/archive/archive-writer.ts';
import { createArchive } from '../../../src/archive/sqlite/create-archive.ts';
import { testArchive } from '../../contracts/archive.ts';
import { makeRecord, recordOf } from '../../support/articles.ts';
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

it('lets others have their turn before it writes an article down, whose words are all looked at', async () => {
  const one = makeRecord({ body: 'The ferry sank off Orley. '.repeat(40) });
  const long = { ...one, passages: Array.from({ length: 500 }, () => one.passages).flat() };
  let turns = 0;
  const others = setInterval(() => (turns += 1), 0);
  onTestFinished(() => clearInterval(others));
  await open().putArticles([long]);
  expect(turns).toBeGreaterThan(0);
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
    expect.objectContaining({ code: 'archive-damaged', message: expect.stringContaining('index --rebuild') }),
  );
});

/** What SQLite says of its files, which helps nobody who runs Dateline. */
const RAW = /SQLITE_|SqliteError|malformed|no such|duplicate column|constraint|database disk|encrypted|unable to open/;

/** What opening an archive fails with, after its file was changed behind its back. */
async function failureAfter(change: string): Promise<{ readonly code: string; readonly message: string }> {
  const path = join(temporaryFolder(), 'archive.sqlite');
  const archive = open(path);
  await archive.putArticles([makeRecord()]);
  await archive.close();
  const database = new Database(path);
  database.exec(change);
  database.close();
  try {
    const again = open(path);
    await again.state();
    await again.articlesById(['a']);
  } catch (error) {
    return error as { code: string; message: string };
  }
  throw new Error('it did not fail');
}

it.each([
  ['is of a version that is to come', 'PRAGMA user_version = 999', 'archive-newer', /newer version.*Update Dateline/],
  ['says that it is of an earlier version', 'PRAGMA user_version = 2', 'archive-damaged', /index --rebuild/],
  ['says that it is of no version', 'PRAGMA user_version = 0', 'archive-damaged', /index --rebuild/],
  ['lacks a table', 'DROP TABLE files', 'archive-damaged', /index --rebuild/],
  ['lacks its state', 'DELETE FROM state', 'archive-damaged', /index --rebuild/],
  ['has names that are no list', `UPDATE articles SET people = '{"a"'`, 'archive-damaged', /index --rebuild/],
  [
    'has another text than was stored',
    `UPDATE articles SET body = 'The bodz of a.'`,
    'archive-damaged',
    /“a” as it was/,
  ],
  [
    'has another day than was stored',
    `UPDATE articles SET published_on = '2025-01-01'`,
    'archive-damaged',
    /“a” as it/,
  ],
  ['is of another program', 'PRAGMA application_id = 7', 'settings', /another program.*--data/],
])('refuses an archive that %s, with the remedy and in words of its own', async (_name, change, code, remedy) => {
  const failure = await failureAfter(change);
  expect(failure).toMatchObject({ code, message: expect.stringMatching(remedy) });
  expect(failure.message).not.toMatch(RAW);
});

it('writes nothing into the database of another program', () => {
  const path = join(temporaryFolder(), 'archive.sqlite');
  const database = new Database(path);
  database.exec('CREATE TABLE bookmarks (url TEXT); PRAGMA user_version = 3');
  database.close();
  const before = readFileSync(path);
  expect(() => createArchive(path)).toThrow(expect.objectContaining({ code: 'settings' }));
  expect(readFileSync(path)).toEqual(before);
});

it('says who is in the way of a write, and loses nothing', async () => {
  const path = join(temporaryFolder(), 'archive.sqlite');
  const archive = createArchive(path, { busyTimeoutMs: 1 });
  onTestFinished(() => archive.close());
  const other = new Database(path);
  onTestFinished(() => void other.close());
  other.exec('BEGIN IMMEDIATE');
  const failure: unknown = await archive.putArticles([makeRecord()]).catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: 'archive-busy', message: expect.not.stringMatching(RAW) });
  other.exec('ROLLBACK');
  await archive.putArticles([makeRecord()]);
  expect((await archive.headings({})).map(({ id }) => id)).toEqual(['a']);
});

it('says that the folder cannot be written', () => {
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  const failing = (): unknown => createArchive(join(file, 'archive.sqlite'));
  expect(failing).toThrow(expect.objectContaining({ code: 'settings', message: expect.not.stringMatching(RAW) }));
});

it('knows at once what another process changed, of all that it remembers', async () => {
  const path = join(temporaryFolder(), 'archive.sqlite');
  const [reader, writer] = [open(path), open(path)];
  const asked = async () => ({
    headings: (await reader.headings({})).map(({ title }) => title),
    people: await reader.people(),
    sources: await reader.sources(),
    days: await reader.days(),
    counts: [...(await reader.wordCounts(['ferri', 'train']))],
    body: (await reader.articlesById(['a'])).get('a')?.body,
    passages: [...(await reader.passagesHolding(['train'], 5)).values()].flat().map(({ text }) => text),
  });
  const record = (fields: Parameters<typeof makeRecord>[0], name: string) => ({
    ...makeRecord({ id: 'a', ...fields }),
    people: recordOf([name]),
  });
  await writer.putArticles([
    record({ title: 'One', source: 'Port', publishedOn: '2025-01-01', body: 'A ferry.' }, 'Ann Lee'),
  ]);
  const before = await asked();
  expect(await asked()).toEqual(before);
  await writer.putArticles([
    record({ title: 'Two', source: 'Rail', publishedOn: '2025-01-02', body: 'A train.' }, 'Bo Kay'),
  ]);
  expect(await asked()).toEqual({
    headings: ['Two'],
    people: [{ name: 'Bo Kay', articles: 1 }],
    sources: ['Rail'],
    days: ['2025-01-02'],
    counts: [['train', 1]],
    body: 'A train.',
    passages: ['A train.'],
  });
});
