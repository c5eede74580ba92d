import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';
import { NOBODY, type PeopleFinder } from '../../src/archive/people-record.ts';
import type { Archive } from '../../src/archive/archive-writer.ts';
import { createArchive } from '../../src/archive/sqlite/create-archive.ts';
import { type ArchiveKeeper, createArchiveKeeper } from '../../src/ingest/keep-updated.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let folder: string;

beforeEach(() => {
  folder = temporaryFolder();
  mkdirSync(join(folder, 'articles'));
});

/** A keeper on the test's folder, as another process would have one. */
function keeper(
  model: EmbeddingModel | null = null,
  people: PeopleFinder = NOBODY,
): ArchiveKeeper & { readonly archive: Archive } {
  const archive = createArchive(join(folder, 'archive.sqlite'));
  onTestFinished(() => archive.close());
  return {
    archive,
    ...createArchiveKeeper({ archive, articlesDir: join(folder, 'articles'), model, people }),
  };
}

const write = (name: string, text: string): void => writeFileSync(join(folder, 'articles', name), text);

it('gives callers that come during an update the result of that update', async () => {
  const one = keeper();
  write('a.txt', 'A story.');
  const [first, second] = await Promise.all([one.update(), one.update()]);
  expect(second).toBe(first);
  expect(await one.update()).toMatchObject({ added: 0, unchanged: 1 });
});

it('says so when another process is indexing, and loses nothing', async () => {
  const one = keeper();
  write('a.txt', 'A story.');
  const release = await keeper().archive.lock();
  await expect(one.update()).rejects.toMatchObject({ code: 'archive-busy' });
  release();
  expect(await one.update()).toMatchObject({ added: 1 });
});

it('lets others update once it has done so, and where it could not', async () => {
  const [one, other] = [keeper(), keeper()];
  write('a.txt', 'A story.');
  await one.update();
  write('b.txt', 'Another story.');
  expect(await other.update()).toMatchObject({ added: 1, unchanged: 1 });
});

it('brings up to date what it is told of alone', async () => {
  const one = keeper();
  write('a.txt', 'A story.');
  write('b.txt', 'Another story.');
  expect(await one.update({ files: ['b.txt'] })).toMatchObject({ added: 1, unchanged: 0 });
});

it('knows how many files wait while it adds to the archive, and not while it makes it anew beside it', async () => {
  const seen: unknown[] = [];
  const read: PeopleFinder['read'] = async (article) => {
    seen.push(one.takingIn());
    return NOBODY.read(article);
  };
  const one = keeper(null, { ...NOBODY, read });
  write('a.txt', 'A story.');
  write('b.txt', 'Another story.');
  await one.update();
  expect(seen).toEqual([
    { done: 0, total: 2 },
    { done: 0, total: 2 },
  ]);
  expect(one.takingIn()).toBeNull();
  seen.splice(0);
  await one.update({ rebuild: true });
  expect(seen).toEqual([null, null]);
});
