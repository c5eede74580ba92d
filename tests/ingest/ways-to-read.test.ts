import { join } from 'node:path';
import { expect, it } from 'vitest';
import { NOBODY } from '../../src/archive/people-record.ts';
import { bytesToRead, wayToReadBytes, waysToRead } from '../../src/ingest/ways-to-read.ts';
import type { IngestOptions } from '../../src/ingest/ingest-report.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { createArchive } from '../../src/archive/sqlite/create-archive.ts';

const thread: NonNullable<IngestOptions['thread']> = {
  finder: 'built-in',
  readFile: async (_folder, file) => ({ articles: [], problems: [], hash: `in the thread: ${file}` }),
  readBytes: async (_bytes, file) => ({ articles: [], problems: [], hash: `in the thread: ${file}` }),
  readPeople: async () => ({ names: ['in the thread'], reading: null, finder: 'built-in' }),
  close: async () => undefined,
};
const options = (wanted: string | null): IngestOptions => ({
  archive: createArchive(join(temporaryFolder(), 'archive.sqlite')),
  articlesDir: temporaryFolder(),
  model: null,
  people: { ...NOBODY, wanted: () => wanted },
  thread,
});

it.each([
  ['a short article or two', { things: 2, longest: 3_000 }, false],
  ['one that is long', { things: 1, longest: 50_000 }, true],
  ['many', { things: 100, longest: 3_000 }, true],
])('reads %s where it should', async (_name, amount, isInThread) => {
  const { readFile } = waysToRead(amount, options('built-in'));
  expect((await readFile('a.txt')).hash === 'in the thread: a.txt').toBe(isInThread);
});

it('leaves people to the finder that is wanted, where that is another than the thread has', () => {
  const mine = options('a model');
  expect(waysToRead({ things: 100, longest: 0 }, mine).people).toBe(mine.people);
  expect(waysToRead({ things: 100, longest: 0 }, options('built-in')).people.read).toBe(thread.readPeople);
});

it.each([
  ['a short text', 'a.txt', 3_000, false],
  ['a long one', 'a.txt', 50_000, true],
  ['what packs its text, however short', 'a.docx', 100, true],
])('reads %s that is handed over where it should', async (_name, file, length, isInThread) => {
  const { hash } = await wayToReadBytes(thread)(Buffer.alloc(length, 'a'), file);
  expect(hash === `in the thread: ${file}`).toBe(isInThread);
});

it('takes a file that packs its text for longer than any other, and each other for as long as it is', () => {
  expect(bytesToRead('a.EPUB', 100)).toBeGreaterThan(bytesToRead('a.html', 20_000_000));
  expect(bytesToRead('a.txt', 100)).toBe(100);
});
