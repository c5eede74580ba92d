import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeEach, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive-writer.ts';
import { createArchive } from '../../../src/archive/sqlite/create-archive.ts';
import { takeFileLock } from '../../../src/database/file-lock.ts';
import { makeRecord } from '../../support/articles.ts';
import { at, nearest } from '../../support/angle-records.ts';
import { openVectorArchive } from '../../support/open-vector-archive.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let folder: string;
let logged: string[];

beforeEach(() => {
  folder = temporaryFolder();
  logged = [];
});

const open = (path = folder): Promise<Archive> => openVectorArchive(path, logged);

const stamp = (): string => readFileSync(join(folder, 'vectors.json'), 'utf8');
const isWritten = (): boolean => existsSync(join(folder, 'vectors.json'));

it('writes the index when the archive is closed, where it has changed', async () => {
  const archive = await open();
  await archive.putArticles(at(0, 10));
  await archive.settle();
  expect(isWritten()).toBe(false);
  await archive.close();
  const written = stamp();
  const again = await open();
  expect(await nearest(again)).toEqual(['at-0', 'at-10']);
  await again.close();
  expect(stamp()).toBe(written);
});

it('leaves a few changes to the next process, which the archive tells of them', async () => {
  const archive = await open();
  await archive.putArticles(at(0, 10));
  await archive.settle();
  await archive.close();
  const written = stamp();
  const later = await open();
  await later.putArticles(at(5));
  await later.removeFile('at-0.txt');
  await later.settle();
  await later.close();
  expect(stamp()).toBe(written);
  expect(await nearest(await open())).toEqual(['at-5', 'at-10']);
});

it('answers from what is not in its graph yet, and holds all of it in the end', async () => {
  const archive = await open();
  await archive.putArticles(at(...Array.from({ length: 300 }, (_, index) => index / 10)));
  const settled = archive.settle();
  expect((await nearest(archive, 3)).slice(0, 3)).toEqual(['at-0', 'at-0.1', 'at-0.2']);
  await archive.putArticles(at(40));
  await Promise.all([settled, archive.settle()]);
  await archive.close();
  const { stamp: told } = JSON.parse(stamp()) as { stamp: string };
  expect(JSON.parse(told)).toMatchObject({ ids: expect.toSatisfy((ids: unknown[]) => ids.length === 301) });
});

it('writes it on the way after so many changes that they would take long to make again', async () => {
  const archive = await open();
  await archive.putArticles(at(...Array.from({ length: 999 }, (_, index) => index / 100)));
  await archive.settle();
  expect(isWritten()).toBe(false);
  await archive.putArticles(at(20));
  await archive.settle();
  expect(isWritten()).toBe(true);
});

it('heals after a crash: what came, changed and went since the index was written is so at the next start', async () => {
  const archive = await open();
  await archive.putArticles(at(0, 10, 20));
  await archive.settle();
  await archive.close();
  const later = await open();
  await later.removeFile('at-0.txt');
  await later.putArticles([...at(5), makeRecord({ id: 'at-10', body: 'Changed.' }, [0, 1])]);
  await later.settle();
  // Another folder with the files as they lie there now is what a process finds that starts after this one was killed.
  const found = temporaryFolder();
  cpSync(folder, found, { recursive: true });
  expect(await nearest(await open(found))).toEqual(['at-5', 'at-20', 'at-10']);
  expect(await nearest(later)).toEqual(['at-5', 'at-20', 'at-10']);
});

it('compares all where it is further behind than the archive remembers what went', async () => {
  const archive = await open();
  await archive.putArticles(at(0, 10));
  await archive.settle();
  await archive.close();
  const later = await open();
  await later.removeFile('at-0.txt');
  // As if 20,000 had gone after it, of which the archive remembers each but the first.
  const database = new Database(join(folder, 'archive.sqlite'));
  database.prepare("UPDATE sqlite_sequence SET seq = 20000 WHERE name = 'removed_passages'").run();
  await later.putArticles([makeRecord({ id: 'x', file: 'x.jsonl' })]);
  await later.removeFile('x.jsonl');
  expect(database.prepare('SELECT min(number) FROM removed_passages').pluck().get()).toBe(20_001);
  database.close();
  expect(await nearest(later)).toEqual(['at-10']);
});

it('is built from the archive when its file is lost or damaged', async () => {
  const archive = await open();
  await archive.putArticles(at(0, 10));
  await archive.settle();
  await archive.close();
  const graph = readdirSync(folder).find((name) => name.endsWith('.hnsw')) ?? '';
  writeFileSync(join(folder, graph), 'not a graph');
  expect(await nearest(await open())).toEqual(['at-0', 'at-10']);
  rmSync(join(folder, 'vectors.json'));
  expect(await nearest(await open())).toEqual(['at-0', 'at-10']);
});

it('is built anew beside an archive that was made anew: its passages have the ids of others', async () => {
  const archive = await open();
  await archive.putArticles(at(0, 10));
  await archive.settle();
  await archive.close();
  for (const name of readdirSync(folder)) if (name.startsWith('archive.sqlite')) rmSync(join(folder, name));
  const anew = await open();
  await anew.putArticles(at(40, 30));
  expect(await nearest(anew)).toEqual(['at-30', 'at-40']);
});

it('says so, once', async () => {
  const archive = await open();
  await archive.putArticles(at(0, 10));
  await archive.settle();
  await archive.close();
  expect(logged).toEqual([]);
  for (const name of readdirSync(folder)) if (name.startsWith('archive.sqlite')) rmSync(join(folder, name));
  const anew = await open();
  await anew.putArticles(at(40, 30));
  await anew.settle();
  await anew.close();
  expect(logged.join()).toMatch(/built anew.*another archive/);
  logged = [];
  expect(await nearest(await open())).toEqual(['at-30', 'at-40']);
  expect(logged).toEqual([]);
});

it('is built anew beside an archive of an earlier day that was put back, even where that has come as far since', async () => {
  const archive = await open();
  await archive.putArticles(at(0, 10));
  await archive.close();
  const earlier = temporaryFolder();
  cpSync(folder, earlier, { recursive: true });
  const later = await open();
  await later.putArticles(at(20, 30));
  await later.settle();
  // Then it is written anew, as it is for many changes.
  rmSync(join(folder, 'vectors.json'), { force: true });
  await later.close();
  for (const name of readdirSync(folder)) if (name.startsWith('archive.sqlite')) rmSync(join(folder, name));
  cpSync(join(earlier, 'archive.sqlite'), join(folder, 'archive.sqlite'));
  // Its own process of that day took in others: their passages have the ids of those that the index holds.
  const other = createArchive(join(folder, 'archive.sqlite'));
  await other.putArticles(at(40, 50));
  await other.close();
  const back = await open();
  expect(await nearest(back)).toEqual(['at-0', 'at-10', 'at-40', 'at-50']);
  expect(logged.join()).toMatch(/built anew.*not made from a state/);
});

it('follows when the archive is replaced under it', async () => {
  const archive = await open();
  await archive.putArticles(at(0, 10));
  expect(await nearest(archive)).toEqual(['at-0', 'at-10']);
  const other = new Database(join(folder, 'archive.sqlite'));
  other.exec("UPDATE marks SET mark = 'another'; UPDATE state SET identity = 'another'");
  other.close();
  expect(await nearest(archive)).toEqual(['at-0', 'at-10']);
  expect(logged.join()).toMatch(/built anew/);
});

it('leaves nothing behind of a process that was killed as it wrote', async () => {
  writeFileSync(join(folder, 'vectors.4711.part'), 'half a graph');
  writeFileSync(join(folder, 'vectors.part'), 'half a graph');
  await open();
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
});

it('leaves a file alone that another process is writing, and does not write beside it', async () => {
  const release = takeFileLock(join(folder, 'vectors.lock'));
  writeFileSync(join(folder, 'vectors.part'), 'half a graph');
  const archive = await open();
  await archive.putArticles(at(0));
  await archive.settle();
  await archive.close();
  expect(readFileSync(join(folder, 'vectors.part'), 'utf8')).toBe('half a graph');
  expect(isWritten()).toBe(false);
  release?.();
});

it('is built anew when most of its places are of vectors that went', async () => {
  const archive = await open();
  await archive.putArticles(at(...Array.from({ length: 100 }, (_, index) => index)));
  await archive.settle();
  for (let index = 0; index < 60; index += 1) await archive.removeFile(`at-${index}.txt`);
  expect((await nearest(archive)).slice(0, 2)).toEqual(['at-60', 'at-61']);
  await archive.close();
  const { stamp: told } = JSON.parse(stamp()) as { stamp: string };
  expect(JSON.parse(told)).toMatchObject({ ids: expect.toSatisfy((ids: unknown[]) => ids.length === 40) });
});

it('goes on answering when it cannot be written, and says so', async () => {
  // A folder of that name is in the way of the file.
  mkdirSync(join(folder, 'vectors.json', 'x'), { recursive: true });
  const archive = await open();
  await archive.putArticles(at(0));
  expect(await nearest(archive)).toEqual(['at-0']);
  await archive.close();
  expect(logged.join('\n')).toContain('could not be saved');
});
