import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import type { Archive } from '../../src/archive/archive-writer.ts';
import { createArchive } from '../../src/archive/sqlite/create-archive.ts';
import type { PeopleFinder } from '../../src/archive/people-record.ts';
import { ingestArticles } from '../../src/ingest/ingest-articles.ts';
import type { IngestReport } from '../../src/ingest/ingest-report.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let folder: string;
let archive: Archive;

beforeEach(() => {
  folder = temporaryFolder();
  mkdirSync(join(folder, 'articles'));
  for (const id of ['a', 'b', 'c']) writeFileSync(join(folder, 'articles', `${id}.txt`), `The story of ${id}.`);
  archive = createArchive(join(folder, 'archive.sqlite'));
  onTestFinished(() => archive.close());
});

/** A finder that names itself as the person of every article it reads. @param readings how many it lives for. */
function finderNamed(name: string, readings = Infinity): PeopleFinder {
  let left = readings;
  return {
    wanted: () => (left > 0 ? name : null),
    async read() {
      left -= 1;
      return { names: [left < 0 ? 'other' : name], reading: '{}', finder: left < 0 ? 'other' : name };
    },
  };
}

const update = (people: PeopleFinder): Promise<IngestReport> =>
  ingestArticles({
    archive,
    articlesDir: join(folder, 'articles'),
    model: null,
    people,
  });
const named = async (): Promise<string[]> => (await archive.headings({})).flatMap(({ people }) => people);
const passages = () => archive.passagesHolding(['stori'], 10);

it('reads people again for another finder, and leaves passages as they are', async () => {
  await update(finderNamed('one'));
  const before = await passages();
  expect(await update(finderNamed('two'))).toMatchObject({ added: 0, changed: 0, unchanged: 3 });
  expect(await named()).toEqual(['two', 'two', 'two']);
  expect(await passages()).toEqual(before);
  const { generation } = await archive.state();
  await update(finderNamed('two'));
  expect((await archive.state()).generation).toBe(generation);
});

it('keeps what is stored while the wanted finder cannot be had', async () => {
  await update(finderNamed('one'));
  await update(finderNamed('none', 0));
  expect(await named()).toEqual(['one', 'one', 'one']);
});

it('reads the rest at a later update when the finder fails on the way', async () => {
  await update(finderNamed('one'));
  await update(finderNamed('two', 1));
  expect(await archive.unreadArticles('two', 10)).toHaveLength(2);
  await update(finderNamed('two'));
  expect(await named()).toEqual(['two', 'two', 'two']);
});
