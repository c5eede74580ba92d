import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { archivePath, checkArchive } from '../../../src/archive/sqlite/check-archive.ts';
import type { PassageMatch } from '../../../src/archive/archive-reader.ts';
import { createArchive } from '../../../src/archive/sqlite/create-archive.ts';
import { ARCHIVE_SCHEMA } from '../../../src/archive/sqlite/schema.ts';
import { tablesOf } from '../../support/tables-of.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** An archive as each version of its schema wrote it; written down then, not made by the steps of today. */
const FOLDER = join(import.meta.dirname, 'versions');
const VERSIONS = readdirSync(FOLDER).map((name) => Number(name.replace('.sql', '')));

function written(version: number): string {
  const path = archivePath(temporaryFolder());
  const database = new Database(path);
  database.exec(readFileSync(join(FOLDER, `${version}.sql`), 'utf8'));
  database.close();
  return path;
}

it('has a fixture of every version', () => {
  expect(VERSIONS.sort((a, b) => a - b)).toEqual(ARCHIVE_SCHEMA.migrations.map((_, index) => index + 1));
});

it.each(VERSIONS)('an archive of version %i is brought up to date and loses nothing', async (version) => {
  const path = written(version);
  const archive = createArchive(path);
  expect((await archive.articlesById(['ferry'])).get('ferry')).toMatchObject({
    title: 'A ferry for Lerwick',
    source: 'Trend',
    publishedOn: '2025-11-24',
    url: 'https://example.org/ferry',
    people: ['Magnus Tait'],
    body: 'The ferry of Lerwick cost €410bn, Captain Magnus Tait said.\n\nIt sails on Monday.',
  });
  expect(await archive.state()).toMatchObject({ articles: 1, passages: 2, model: 'model@1', dimensions: 2 });
  expect((await archive.filesWithProblems()).map(({ file }) => file)).toEqual(['empty.txt']);
  const search = { filters: {}, limit: 10, vector: Float32Array.from([0, 1]) };
  const found = await archive.search({ ...search, terms: ['410000000000'] });
  const body = (await archive.articlesById(['ferry'])).get('ferry')?.body ?? '';
  const printed = (of: (one: PassageMatch) => boolean): string => {
    const place = found.find(of)?.passage;
    return body.slice(place?.start, place?.end);
  };
  expect(printed(({ cosine }) => (cosine ?? 0) > 0.9)).toBe('It sails on Monday.');
  expect(printed(({ textScore }) => textScore > 0)).toMatch(/^The ferry.*said\.$/u);
  await archive.removeFile('ferry.txt');
  expect((await archive.search({ ...search, terms: ['ferry'] })).length).toBe(0);
  await archive.close();
  expect(await checkArchive(dirname(path))).toBe('whole');
});

it.each(VERSIONS)('an archive of version %i has the tables of a new one then', async (version) => {
  const [path, anew] = [written(version), archivePath(temporaryFolder())];
  for (const one of [path, anew]) await createArchive(one).close();
  expect(tablesOf(path)).toEqual(tablesOf(anew));
});
