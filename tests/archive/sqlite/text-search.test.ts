import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';
import type { Archive } from '../../../src/archive/archive-writer.ts';
import { createArchive } from '../../../src/archive/sqlite/create-archive.ts';
import { ARCHIVE_SCHEMA } from '../../../src/archive/sqlite/schema.ts';
import { makeRecord } from '../../support/articles.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

function open(path = join(temporaryFolder(), 'archive.sqlite')): Archive {
  const archive = createArchive(path);
  onTestFinished(() => archive.close());
  return archive;
}

const found = (archive: Archive, ...terms: string[]): Promise<readonly string[]> =>
  archive.articlesPrinting(terms, { limit: 10, filters: {} });

async function bodyOf(archive: Archive, id: string): Promise<string | undefined> {
  return (await archive.articlesById([id])).get(id)?.body;
}

it('finds words with characters in them that are not seen, and letters in other forms', async () => {
  const archive = open();
  const body = 'The co\u00ADoper\u00ADation of Tal\u200Blinder, said Tom Had\u00ADley of the o\uFB03ce at Ｖｅｌｍ.';
  await archive.putArticles([makeRecord({ id: 'one', body })]);
  for (const word of ['cooperation', 'Tallinder', 'Had\u00ADley', 'Hadley', 'office', 'Velm'])
    expect(await found(archive, word), word).toEqual(['one']);
  expect(await bodyOf(archive, 'one')).toBe(body);
});

it('finds them in an archive of before, too, and has its files read again', async () => {
  const path = join(temporaryFolder(), 'archive.sqlite');
  const before = new Database(path);
  for (const step of ARCHIVE_SCHEMA.migrations.slice(0, 2)) before.exec(step);
  before.exec(`
    INSERT INTO files VALUES ('a.txt', 9, 5, 'h', '[]');
    INSERT INTO articles (id, file, title, body, words, people, hash) VALUES ('a', 'a.txt', 'T', '🙂 Tom Had\u00ADley.', 2, '[]', 'h');
    INSERT INTO passages (id, article_id, paragraph, start, end) VALUES (7, 'a', 1, 3, 15);
    INSERT INTO passages_text (rowid, title, text) VALUES (7, 'T', 'Tom Had\u00ADley.');
    PRAGMA user_version = 2;`);
  before.close();
  const archive = open(path);
  expect(await found(archive, 'Hadley')).toEqual(['a']);
  expect((await archive.files()).get('a.txt')).toMatchObject({ mtimeMs: -1 });
});

it('finds a number however it is written, and prints it as the article does', async () => {
  const archive = open();
  const body = 'The mill cost €410bn, 40,000 homes lost 12% of their light, and twelve hundred clerks left.';
  await archive.putArticles([makeRecord({ id: 'one', body }), makeRecord({ id: 'two', body: 'The 410 clerks left.' })]);
  for (const number of ['410000000000', '40000', '1200', 'percent'])
    expect(await found(archive, number), number).toEqual(['one']);
  expect(await found(archive, '410')).toEqual(['two']);
  expect(await bodyOf(archive, 'one')).toBe(body);
});

it('finds it in an archive of before, too', async () => {
  const path = join(temporaryFolder(), 'archive.sqlite');
  const before = new Database(path);
  for (const step of ARCHIVE_SCHEMA.migrations.slice(0, 3)) before.exec(step);
  before.exec(`
    INSERT INTO articles (id, file, title, body, words, people, hash)
      VALUES ('one', 'a.txt', 'T', 'A dam feeds 40,000 homes.', 5, '[]', 'h');
    INSERT INTO passages (id, article_id, paragraph, start, end) VALUES (7, 'one', 1, 0, 25);
    INSERT INTO passages_text (rowid, title, text) VALUES (7, 'T', 'A dam feeds 40,000 homes.');
    PRAGMA user_version = 3;`);
  before.close();
  expect(await found(open(path), '40000')).toEqual(['one']);
});
