import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';
import type { Archive } from '../../src/archive/archive-writer.ts';
import { createArchive } from '../../src/archive/sqlite/create-archive.ts';
import { hashed } from '../../src/ingest/article-hash.ts';
import { prepareArticles } from '../../src/ingest/prepare-articles.ts';
import { retrieve, type Retrieval, type RetrieveOptions } from '../../src/retrieval/retrieve.ts';
import { makeArticle } from '../support/articles.ts';
import { tinyModelsOfFile } from '../support/tiny-models-of-file.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { NOBODY } from '../../src/archive/people-record.ts';

const tinyModel = tinyModelsOfFile();

let model: EmbeddingModel;
let archive: Archive;
let retrieval: Retrieval;

beforeEach(async () => {
  model = await tinyModel({ words: ['harbour', 'ships', 'mayor', 'voters', 'rain'] });
  archive = createArchive(join(temporaryFolder(), 'archive.sqlite'));
  onTestFinished(() => archive.close());
  const articles = [
    makeArticle({ id: 'harbour', title: '', publishedOn: '2025-03-04', source: 'AP', body: 'harbour ships harbour' }),
    makeArticle({ id: 'election', title: '', publishedOn: '2025-06-01', body: 'mayor voters mayor' }),
    makeArticle({ id: 'weather', title: '', body: 'rain rain rain' }),
  ];
  await archive.setModel(model.id, model.dimensions);
  await archive.putArticles(await prepareArticles(articles.map(hashed), { model, people: NOBODY }));
  retrieval = { archive, model };
});

async function found(question: string, options: Partial<RetrieveOptions> = {}, from = retrieval): Promise<string[]> {
  const passages = await retrieve(question, from, { mode: 'hybrid', limit: 10, filters: {}, ...options });
  expect(passages.every(({ score }) => score >= 0 && score <= 1)).toBe(true);
  return passages.map(({ passage }) => passage.articleId);
}

it.each(['hybrid', 'keyword', 'vector'] as const)(
  'finds the passage that shares the words, in %s mode',
  async (mode) => {
    expect((await found('the mayor and voters', { mode }))[0]).toBe('election');
  },
);

it('gives only what holds a word in keyword mode, and neighbours without one from vectors', async () => {
  expect(await found('harbour', { mode: 'keyword' })).toEqual(['harbour']);
  expect(await found('harbour', { mode: 'vector' })).toHaveLength(3);
});

it('searches by words alone when there is no model', async () => {
  expect(await found('harbour', {}, { ...retrieval, model: null })).toEqual(['harbour']);
});

it.each([
  [{ to: '2025-04-01' }, ['harbour']],
  [{ from: '2025-04-01' }, ['election']],
  [{ source: 'ap' }, ['harbour']],
  [{ source: 'nobody' }, []],
])('keeps to %j in both searches', async (filters, ids) => {
  expect(await found('harbour mayor rain', { filters })).toEqual(ids);
});

it('drops a neighbour that the archive no longer has', async () => {
  await archive.putFiles([
    {
      records: [],
      read: { file: { file: 'weather.txt', size: 0, mtimeMs: 0, hash: '', problems: [] }, ids: new Set() },
    },
  ]);
  expect(await found('rain', { mode: 'vector' })).not.toContain('weather');
});

it('gives no more than was asked for, and nothing for nothing', async () => {
  expect(await found('harbour', { mode: 'vector', limit: 1 })).toHaveLength(1);
  expect(await found('🙂 " *', { mode: 'keyword' })).toEqual([]);
});
