import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';
import { createArchive } from '../../src/archive/sqlite/create-archive.ts';
import { acquireUpdateLock } from '../../src/archive/sqlite/update-lock.ts';
import { createIndexKeeper, type IndexKeeper } from '../../src/ingest/keep-updated.ts';
import { createLogger } from '../../src/log.ts';
import { startTinyModel } from '../support/start-tiny-model.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { NOBODY } from '../../src/archive/people-record.ts';

let folder: string;
let logged: string[];

beforeEach(() => {
  folder = temporaryFolder();
  logged = [];
  mkdirSync(join(folder, 'articles'));
});

/** A keeper on the test's folder, as another process would have one. */
function keeper(model: EmbeddingModel | null): IndexKeeper {
  const archive = createArchive(join(folder, 'archive.sqlite'));
  onTestFinished(() => archive.close());
  const log = createLogger({ level: 'warn', write: (line) => logged.push(line) });
  return createIndexKeeper({
    archive,
    articlesDir: join(folder, 'articles'),
    dataDir: folder,
    model,
    log,
    people: NOBODY,
  });
}

const write = (name: string, text: string): void => writeFileSync(join(folder, 'articles', name), text);
const size = (one: IndexKeeper): number | undefined => one.vectors()?.index.size();

it('holds a vector for every passage after an update, and none for what was deleted', async () => {
  const one = keeper(await startTinyModel());
  write('a.txt', 'A story.');
  write('b.txt', 'Another story.');
  await one.update();
  expect(size(one)).toBe(2);
  rmSync(join(folder, 'articles', 'a.txt'));
  await one.update();
  expect(size(one)).toBe(1);
});

it('sees at its next answer what another process has indexed', async () => {
  const model = await startTinyModel();
  const [one, other] = [keeper(model), keeper(model)];
  write('a.txt', 'A story.');
  await one.update();
  expect(size(other)).toBe(1);
  write('b.txt', 'Another story.');
  await other.update();
  expect(size(one)).toBe(2);
});

it('builds the index from the archive when its file is lost or damaged', async () => {
  const model = await startTinyModel();
  write('a.txt', 'A story.');
  await keeper(model).update();
  const graph = readdirSync(folder).find((name) => name.endsWith('.hnsw')) ?? '';
  writeFileSync(join(folder, graph), 'not a graph');
  expect(size(keeper(model))).toBe(1);
  rmSync(join(folder, 'vectors.json'));
  expect(size(keeper(model))).toBe(1);
});

it('answers from full text alone, without mixing vectors, until a changed model has been indexed', async () => {
  write('a.txt', 'A story.');
  await keeper(await startTinyModel({ seed: 1 })).update();
  const other = keeper(await startTinyModel({ seed: 2 }));
  expect(other.vectors()).toBeNull();
  await other.update({ rebuild: true });
  expect(size(other)).toBe(1);
});

it('has no vectors without a model', async () => {
  const one = keeper(null);
  write('a.txt', 'A story.');
  await one.update();
  expect(one.vectors()).toBeNull();
});

it('gives callers that come during an update the result of that update', async () => {
  const one = keeper(null);
  write('a.txt', 'A story.');
  const [first, second] = await Promise.all([one.update(), one.update()]);
  expect(second).toBe(first);
  expect(await one.update()).toMatchObject({ added: 0, unchanged: 1 });
});

it('says so when another process is indexing, and loses nothing', async () => {
  const one = keeper(null);
  write('a.txt', 'A story.');
  const release = acquireUpdateLock(folder);
  await expect(one.update()).rejects.toMatchObject({ code: 'archive-busy' });
  release();
  expect(await one.update()).toMatchObject({ added: 1 });
});

it('goes on answering when the index cannot be written', async () => {
  const one = keeper(await startTinyModel());
  write('a.txt', 'A story.');
  // A folder of that name is in the way of the file.
  mkdirSync(join(folder, 'vectors.json', 'x'), { recursive: true });
  await one.update();
  expect(size(one)).toBe(1);
  expect(logged.join('\n')).toContain('could not be saved');
});
