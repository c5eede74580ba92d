import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { NOBODY } from '../../src/archive/people-record.ts';
import type { Archive } from '../../src/archive/archive-writer.ts';
import { createArchive } from '../../src/archive/sqlite/create-archive.ts';
import { ingestArticles } from '../../src/ingest/ingest-articles.ts';
import type { IngestReport } from '../../src/ingest/ingest-report.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let folder: string;
let archive: Archive;

beforeEach(() => {
  folder = join(temporaryFolder(), 'articles');
  mkdirSync(folder);
  archive = createArchive(join(folder, '..', 'archive.sqlite'));
  onTestFinished(() => archive.close());
});

const write = (file: string, text: string): void => {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), text);
};
const bodies = async (): Promise<string[]> => {
  const ids = (await archive.headings({})).map(({ id }) => id);
  return [...(await archive.articlesById(ids)).values()].map(({ body }) => body);
};
const ingest = (): Promise<IngestReport> =>
  ingestArticles({ archive, articlesDir: folder, model: null, people: NOBODY });
const ingestFiles = (...files: string[]): Promise<IngestReport> =>
  ingestArticles({ archive, articlesDir: folder, model: null, people: NOBODY, files });

it('adds, changes and removes their articles, and looks at nothing else', async () => {
  write('a.txt', 'Story a.');
  write('b.txt', 'Story b.');
  await ingest();
  write('a.txt', 'Story a, mended.');
  write('sub/c.txt', 'Story c.');
  write('d.txt', 'Story d, that nobody told of.');
  rmSync(join(folder, 'b.txt'));
  expect(await ingestFiles('a.txt', 'b.txt', 'sub/c.txt')).toMatchObject({
    added: 1,
    changed: 1,
    removed: 1,
    unchanged: 0,
  });
  expect((await bodies()).sort()).toEqual(['Story a, mended.', 'Story c.']);
  expect(await ingest()).toMatchObject({ added: 1, changed: 0, removed: 0, unchanged: 2 });
});

it('keeps what a file told of holds where it is as it was', async () => {
  write('a.txt', 'Story a.');
  await ingest();
  const { generation } = await archive.state();
  expect(await ingestFiles('a.txt')).toMatchObject({ added: 0, changed: 0, removed: 0, unchanged: 1 });
  expect((await archive.state()).generation).toBe(generation);
});

it('takes nothing in from outside the folder, nor what the folder leaves out', async () => {
  write('../outside.txt', 'A story outside.');
  write('.hidden.txt', 'A hidden story.');
  write('README.md', 'About the folder.');
  expect(await ingestFiles('../outside.txt', '.hidden.txt', 'README.md')).toMatchObject({ added: 0 });
  expect(await bodies()).toEqual([]);
});

it('takes the second of two articles of one id when the first goes, and tells other problems again', async () => {
  write('1.jsonl', '{"id":"same","text":"The first."}');
  write('2.jsonl', '{"id":"same","text":"The second."}');
  write('empty.txt', ' ');
  expect((await ingest()).failed).toHaveLength(2);
  rmSync(join(folder, '1.jsonl'));
  const { failed } = await ingestFiles('1.jsonl');
  expect(failed.map(({ code }) => code)).toEqual(['article-empty']);
  expect(await bodies()).toEqual(['The second.']);
});

it('looks at the whole folder where a link leads to a file', async () => {
  write('a.txt', 'Story a.');
  symlinkSync(join(folder, 'a.txt'), join(folder, 'link.txt'));
  expect(await ingestFiles('link.txt')).toMatchObject({ added: 1 });
  expect([...(await archive.files()).keys()]).toEqual(['a.txt']);
});
