import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive-writer.ts';
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

it('writes what it held when it began to, whatever comes while it is being written', async () => {
  const archive = await open();
  await archive.putArticles(at(...Array.from({ length: 1000 }, (_, index) => 1 + index / 100)));
  const settled = archive.settle();
  while (!existsSync(join(folder, 'vectors.part'))) await new Promise(setImmediate);
  await archive.putArticles(at(0));
  await archive.removeFile('at-1.txt');
  expect((await nearest(archive)).slice(0, 2)).toEqual(['at-0', 'at-1.01']);
  await settled;
  const found = temporaryFolder();
  cpSync(folder, found, { recursive: true });
  expect((await nearest(await open(found))).slice(0, 2)).toEqual(['at-0', 'at-1.01']);
  expect(logged).toEqual([]);
});

it('goes on with the index of an archive that took the place of this one', async () => {
  const archive = await open();
  await archive.putArticles(at(0, 10));
  expect(await nearest(archive)).toEqual(['at-0', 'at-10']);
  await archive.replace(async (fresh) => {
    await fresh.setModel('model', 2);
    await fresh.putArticles(at(5, 20));
  });
  expect(await nearest(archive)).toEqual(['at-5', 'at-20']);
  await archive.putArticles(at(7));
  await archive.removeFile('at-20.txt');
  expect(await nearest(archive)).toEqual(['at-5', 'at-7']);
  await archive.settle();
  await archive.close();
  expect(await nearest(await open())).toEqual(['at-5', 'at-7']);
  expect(logged).toEqual([]);
});
