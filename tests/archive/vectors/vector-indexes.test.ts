import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import type { Archive } from '../../../src/archive/archive-writer.ts';
import { createArchive } from '../../../src/archive/sqlite/create-archive.ts';
import { vectorIndexes } from '../../../src/archive/vectors/vector-indexes.ts';
import { makeRecord } from '../../support/articles.ts';
import { at, nearest } from '../../support/angle-records.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const without = vectorIndexes(() => {
  throw new Error("Cannot find module 'hnswlib-node'\nRequire stack:\n- /somewhere");
});
let folder: string;

beforeEach(() => {
  folder = temporaryFolder();
});

async function open(indexes: ReturnType<typeof vectorIndexes>, path = folder): Promise<Archive> {
  const archive = createArchive(join(path, 'archive.sqlite'), { indexes });
  onTestFinished(() => archive.close());
  if ((await archive.state()).model === null) await archive.setModel('model', 2);
  return archive;
}

it('are HNSW where its library can be loaded', () => {
  expect(vectorIndexes()).toMatchObject({ problem: null, read: expect.any(Function) });
});

it('compare with every vector where it cannot, and say why in one line', async () => {
  expect(without.problem).toBe("Cannot find module 'hnswlib-node'");
  const archive = await open(without);
  await archive.putArticles(at(20, 0, 10));
  expect(await nearest(archive)).toEqual(['at-0', 'at-10', 'at-20']);
});

it('are built from the archive when it is opened again without the library, beside the file of one with it', async () => {
  const archive = await open(vectorIndexes());
  await archive.putArticles(at(0, 10, 20));
  await archive.settle();
  await archive.close();
  const written = readFileSync(join(folder, 'vectors.json'), 'utf8');
  const later = await open(without);
  expect(await nearest(later)).toEqual(['at-0', 'at-10', 'at-20']);
  await later.removeFile('at-0.txt');
  await later.putArticles(at(15));
  expect(await nearest(later)).toEqual(['at-10', 'at-15', 'at-20']);
  await later.close();
  expect(readFileSync(join(folder, 'vectors.json'), 'utf8')).toBe(written);
});

it('catch up from that file when the library is back', async () => {
  const archive = await open(vectorIndexes());
  await archive.putArticles(at(0, 10, 20));
  await archive.settle();
  await archive.close();
  const later = await open(without);
  await later.removeFile('at-0.txt');
  await later.putArticles([...at(5), makeRecord({ id: 'at-20', body: 'Changed.' }, [0, 1])]);
  await later.settle();
  await later.close();
  const again = await open(vectorIndexes());
  expect(await nearest(again)).toEqual(['at-5', 'at-10', 'at-20']);
});

it('leave no file behind that one with the library could take for its own', async () => {
  const archive = await open(without);
  await archive.putArticles(at(0, 10));
  await archive.settle();
  await archive.close();
  expect(existsSync(join(folder, 'vectors.json'))).toBe(false);
  const moved = temporaryFolder();
  cpSync(folder, moved, { recursive: true });
  expect(await nearest(await open(vectorIndexes(), moved))).toEqual(['at-0', 'at-10']);
});
