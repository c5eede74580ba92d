import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { createArchive } from '../../../src/archive/sqlite/create-archive.ts';
import { EXACT_INDEXES } from '../../../src/archive/vectors/exact-vector-index.ts';
import type { VectorIndexes } from '../../../src/archive/vectors/vector-index.ts';
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

it('keeps the index of an archive that was replaced for the answers that began before, and no longer', async () => {
  const asked: number[] = [];
  let made = 0;
  /** Says which index is asked, by when it was made. */
  const indexes: VectorIndexes = {
    ...EXACT_INDEXES,
    create(dimensions) {
      const [index, number] = [EXACT_INDEXES.create(dimensions), (made += 1)];
      return { ...index, nearest: (...given) => (asked.push(number), index.nearest(...given)) };
    },
  };
  const archive = createArchive(join(folder, 'archive.sqlite'), { indexes });
  onTestFinished(() => archive.close());
  await archive.setModel('model', 2);
  await archive.putArticles(at(0, 10));
  const replaced: (() => void)[] = [];
  const begunBefore = archive.atOneState(async () => {
    expect(await nearest(archive)).toEqual(['at-0', 'at-10']);
    await new Promise<void>((resolve) => replaced.push(resolve));
    expect(await nearest(archive)).toEqual(['at-0', 'at-10']);
  });
  await archive.replace(async (fresh) => {
    await fresh.setModel('model', 2);
    await fresh.putArticles(at(5, 20));
    await fresh.settle();
  });
  expect(await archive.atOneState(() => nearest(archive))).toEqual(['at-5', 'at-20']);
  for (const goOn of replaced) goOn();
  await begunBefore;
  // Both of the answer that began before were of the first.
  expect(asked).toEqual([1, 2, 1]);
});
