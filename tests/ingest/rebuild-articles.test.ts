import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';
import type { Archive } from '../../src/archive/archive-writer.ts';
import { NOBODY } from '../../src/archive/people-record.ts';
import { createArchive } from '../../src/archive/sqlite/create-archive.ts';
import { ingestArticles } from '../../src/ingest/ingest-articles.ts';
import type { IngestReport } from '../../src/ingest/ingest-report.ts';
import { rebuildArticles } from '../../src/ingest/rebuild-articles.ts';
import { tinyModelsOfFile } from '../support/tiny-models-of-file.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const tinyModel = tinyModelsOfFile();

let folder: string;
let archive: Archive;

beforeEach(() => {
  folder = join(temporaryFolder(), 'articles');
  mkdirSync(folder);
  archive = createArchive(join(folder, '..', 'archive.sqlite'));
  onTestFinished(() => archive.close());
});

const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);
const options = (model: EmbeddingModel) => ({ archive, articlesDir: folder, model, people: NOBODY });
const ingest = (model: EmbeddingModel): Promise<IngestReport> => ingestArticles(options(model));
const rebuild = (model: EmbeddingModel): Promise<IngestReport> => rebuildArticles(options(model));

const bodies = async (): Promise<string[]> => {
  const ids = (await archive.headings({})).map(({ id }) => id);
  return [...(await archive.articlesById(ids)).values()].map(({ body }) => body);
};

/** How many passages have a vector of the archive's model. */
const vectors = async ({ dimensions }: EmbeddingModel): Promise<number> => {
  const vector = new Float32Array(dimensions).fill(1 / Math.sqrt(dimensions));
  const found = await archive.search({ terms: [], vector, filters: {}, limit: 100 });
  return found.filter(({ cosine }) => cosine !== null).length;
};

it('answers from the old vectors until the new ones are whole, and for good where that fails', async () => {
  const [first, second] = [await tinyModel({ seed: 1 }), await tinyModel({ seed: 2, dimensions: 48 })];
  for (let index = 0; index < 40; index += 1) write(`${index}.txt`, `Story ${index}.`);
  await ingest(first);
  let left = 1;
  const failing: EmbeddingModel = {
    ...second,
    async embedPassages(texts) {
      expect(await vectors(first)).toBe(40);
      expect(await archive.state()).toMatchObject({ model: first.id, articles: 40 });
      return left-- > 0 ? second.embedPassages(texts) : Promise.reject(new Error('power cut'));
    },
  };
  await expect(rebuild(failing)).rejects.toThrow('power cut');
  expect(await vectors(first)).toBe(40);
  left = 40;
  expect(await rebuild(failing)).toMatchObject({ changed: 40 });
  expect(await vectors(second)).toBe(40);
  expect(await vectors(first)).toBe(0);
  expect(readdirSync(join(folder, '..')).filter((name) => name.endsWith('.part'))).toEqual([]);
});

it('is so for another process, too, which has the archive open', async () => {
  const [first, second] = [await tinyModel({ seed: 1 }), await tinyModel({ seed: 2 })];
  write('a.txt', 'A story.');
  await ingest(first);
  const other = createArchive(join(folder, '..', 'archive.sqlite'));
  onTestFinished(() => other.close());
  const { generation } = await other.state();
  write('b.txt', 'Another story.');
  await rebuild(second);
  expect(await other.state()).toMatchObject({ model: second.id, articles: 2 });
  expect((await other.state()).generation).toBeGreaterThan(generation);
  expect(await other.articlesPrinting(['another'], { limit: 5, filters: {} })).toEqual(['b']);
});

it('reads everything again, takes away what is gone, and keeps what cannot be read at this moment', async () => {
  const model = await tinyModel();
  for (const name of ['a', 'b', 'c']) write(`${name}.txt`, `Story ${name}.`);
  await ingest(model);
  rmSync(join(folder, 'a.txt'));
  rmSync(join(folder, 'b.txt'));
  // A link that leads to itself is there, and cannot be read by anybody.
  symlinkSync('b.txt', join(folder, 'b.txt'));
  expect(await rebuild(model)).toMatchObject({ added: 0, changed: 2, removed: 1 });
  expect((await bodies()).sort()).toEqual(['Story b.', 'Story c.']);
  expect(await vectors(model)).toBe(2);
});
