import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { createArchive } from '../../../src/archive/sqlite/create-archive.ts';
import { makeArticle, makeRecord, recordOf } from '../../support/articles.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

function open(path = join(temporaryFolder(), 'archive.sqlite')): Archive {
  const archive = createArchive(path);
  onTestFinished(() => archive.close());
  return archive;
}

const found = (archive: Archive, ...terms: string[]): string[] => {
  const neighbours = archive.searchText(terms, { limit: 10, filters: {} });
  const passages = archive.passages(neighbours.map(({ passageId }) => passageId));
  return neighbours.map(({ passageId }) => passages.get(passageId)?.articleId ?? 'gone');
};

it('gives back an article exactly as it was put', () => {
  const archive = open();
  const article = makeArticle({
    body: 'Əhməd said “yes” — 🙂.\n\nÜç.',
    source: 'Trend',
    publishedOn: '2025-12-09',
    url: 'https://example.org/a',
  });
  archive.putArticles([makeRecord(article)]);
  expect(archive.article('a')).toMatchObject(article);
  expect(archive.passagesOf('a').map(({ text }) => text)).toEqual([article.body]);
});

it('finds words of title and text, without case, diacritics or endings', () => {
  const archive = open();
  archive.putArticles([
    makeRecord({ id: 'one', title: 'Visits', body: 'Admiral Karagülle visited Bakı.' }),
    makeRecord({ id: 'two', title: 'Weather', body: 'Rain fell.' }),
  ]);
  expect(found(archive, 'karagulle')).toEqual(['one']);
  expect(found(archive, 'visiting')).toEqual(['one']);
  expect(found(archive, 'weather')).toEqual(['two']);
});

it.each(['"', '*', 'NEAR(a b)', 'a AND', '-', '^x', 'title:', "'; DROP TABLE articles; --", '🙂', '\u0000'])(
  'takes %j as words, never as an operator',
  (term) => {
    const archive = open();
    archive.putArticles([makeRecord()]);
    expect(() => archive.searchText([term], { limit: 5, filters: {} })).not.toThrow();
    expect(archive.counts().articles).toBe(1);
  },
);

it('forgets the words, passages and vectors of an article that was replaced', () => {
  const archive = open();
  archive.putArticles([makeRecord({ body: 'An old sentence.' }, [1, 0])]);
  const before = archive.vectorIds('model');
  archive.putArticles([makeRecord({ body: 'A new sentence.' }, [0, 1])]);
  expect(found(archive, 'old')).toEqual([]);
  expect(found(archive, 'new')).toEqual(['a']);
  expect(archive.passages(before).size).toBe(0);
  expect(archive.vectorIds('model')).toHaveLength(1);
  expect(archive.vectorIds('model')).not.toEqual(before);
  expect(archive.passageFrequencies(['old', 'new']).get('new')).toBe(1);
});

it('removes the articles that a file no longer holds', () => {
  const archive = open();
  archive.putArticles([makeRecord({ id: 'one', file: 'all.jsonl' }), makeRecord({ id: 'two', file: 'all.jsonl' })]);
  const file = { file: 'all.jsonl', size: 1, mtimeMs: 1.5, hash: 'h', problems: [] };
  archive.putFile(file, new Set(['two']));
  expect(archive.articles({}).map(({ id }) => id)).toEqual(['two']);
  expect(archive.files().get('all.jsonl')).toEqual(file);
  expect(archive.removeFile('all.jsonl')).toBe(1);
  expect(archive.counts()).toMatchObject({ articles: 0, passages: 0 });
  expect(archive.files().size).toBe(0);
});

it('filters by day and outlet inside the search', () => {
  const archive = open();
  archive.putArticles([
    makeRecord({ id: 'old', publishedOn: '2024-01-01', source: 'Trend', body: 'NATO met.' }),
    makeRecord({ id: 'new', publishedOn: '2025-01-01', source: 'AP', body: 'NATO met.' }),
    makeRecord({ id: 'undated', body: 'NATO met.' }),
  ]);
  const search = (filters: object): number => archive.searchText(['nato'], { limit: 10, filters }).length;
  expect(search({})).toBe(3);
  expect(search({ from: '2024-06-01' })).toBe(1);
  expect(search({ from: '2024-01-01', to: '2024-01-01' })).toBe(1);
  expect(search({ source: 'trend' })).toBe(1);
  expect(archive.passageIds({})).toBeNull();
  expect(archive.passageIds({ source: 'TREND' })?.size).toBe(1);
  expect(archive.counts()).toMatchObject({ newestOn: '2025-01-01', oldestOn: '2024-01-01' });
});

it('keeps vectors bit for bit and knows which model they belong to', () => {
  const archive = open();
  archive.putArticles([makeRecord({ id: 'one' }, [0.1, -0.25, 3e-8]), makeRecord({ id: 'two' })]);
  const [id = 0] = archive.vectorIds('model');
  expect(archive.vectors([id]).get(id)).toEqual(Float32Array.from([0.1, -0.25, 3e-8]));
  expect(archive.vectorIds('another')).toEqual([]);
  expect(archive.staleArticles('model', 10).map(({ id }) => id)).toEqual(['two']);
  expect(archive.staleArticles('another', 10)).toHaveLength(2);
  expect(archive.staleArticles(null, 10).map(({ id }) => id)).toEqual(['one']);
});

it('counts generations, so that others see a change', () => {
  const path = join(temporaryFolder(), 'archive.sqlite');
  const [writer, other] = [open(path), open(path)];
  const before = other.state().generation;
  writer.putArticles([makeRecord()]);
  expect(other.state().generation).toBeGreaterThan(before);
  expect(other.article('a')).not.toBeNull();
});

it('holds all or nothing of a write that fails halfway', () => {
  const archive = open();
  archive.putArticles([makeRecord({ id: 'kept', body: 'Kept sentence.' })]);
  const broken = { ...makeRecord({ id: 'broken' }), hash: undefined as unknown as string };
  expect(() => archive.putArticles([makeRecord({ id: 'kept', body: 'Other words.' }), broken])).toThrow();
  expect(archive.article('kept')?.body).toBe('Kept sentence.');
  expect(found(archive, 'kept')).toEqual(['kept']);
  expect(found(archive, 'other')).toEqual([]);
});

it('says that the disk is full and keeps what it had', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'archive.sqlite');
  const archive = open(path);
  archive.putArticles([makeRecord()]);
  archive.close();
  // SQLite's own limit on a file stands in for a disk: it fails with the same SQLITE_FULL.
  const limited = new Database(path);
  const pages = Number(limited.pragma('page_count', { simple: true }));
  limited.close();
  const full = createArchive(path, { maxPages: pages + 1 });
  onTestFinished(() => full.close());
  const large = makeRecord({ id: 'large', body: 'word '.repeat(200_000) });
  expect(() => full.putArticles([large])).toThrow(expect.objectContaining({ code: 'disk-full' }));
  expect(full.articles({}).map(({ id }) => id)).toEqual(['a']);
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

it('refuses an archive of a newer version instead of spoiling it', () => {
  const path = join(temporaryFolder(), 'archive.sqlite');
  open(path).close();
  const database = new Database(path);
  database.pragma('user_version = 999');
  database.close();
  expect(() => createArchive(path)).toThrow(/newer version/);
});

it('lists people by how many articles name them, and outlets', () => {
  const archive = open();
  archive.putArticles([
    { ...makeRecord({ id: 'one', source: 'AP' }), people: recordOf(['Ann Lee', 'Bo Chen']) },
    { ...makeRecord({ id: 'two', source: 'AP' }), people: recordOf(['Bo Chen']) },
  ]);
  expect(archive.people()).toEqual([
    { name: 'Bo Chen', articles: 2 },
    { name: 'Ann Lee', articles: 1 },
  ]);
  expect(archive.sources()).toEqual(['AP']);
});

it('lists the days that articles are of, and its stems by how they begin', () => {
  const archive = open();
  archive.putArticles([
    makeRecord({ id: 'late', publishedOn: '2025-12-09', body: 'The lighthouse stood.' }),
    makeRecord({ id: 'early', publishedOn: '2024-02-03', body: 'Two lighthouses, lit by Həsənov.' }),
    makeRecord({ id: 'same', publishedOn: '2025-12-09', body: 'Ships sailed.' }),
    makeRecord({ id: 'undated', body: 'Zones.' }),
  ]);
  expect(archive.days()).toEqual(['2024-02-03', '2025-12-09']);
  expect(archive.stemsFrom('li')).toEqual([
    { stem: 'lighthous', passages: 2 },
    { stem: 'lit', passages: 1 },
  ]);
  expect(archive.stemsFrom('hə')).toEqual([{ stem: 'həsənov', passages: 1 }]);
  expect(archive.stemsFrom('zone')).toEqual([{ stem: 'zone', passages: 1 }]);
});

it('knows the passages that hold a stem, though the stem would itself be stemmed', () => {
  const archive = open();
  archive.putArticles([
    makeRecord({ id: 'one', body: 'The lighthouse stood. A lighthouse fell.' }),
    makeRecord({ id: 'two', body: 'Lighthouses stood.' }),
  ]);
  expect(archive.passagesHolding('lighthous', 10)).toHaveLength(2);
  expect(archive.passagesHolding('lighthous', 1)).toHaveLength(1);
  expect(archive.passagesHolding('pier', 10)).toEqual([]);
  archive.removeFile('one.txt');
  archive.putFile({ file: 'two.txt', size: 1, mtimeMs: 1, hash: 'h', problems: [] }, new Set());
  expect(archive.passagesHolding('lighthous', 10)).toEqual([]);
});
