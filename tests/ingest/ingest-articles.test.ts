import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';
import type { Archive } from '../../src/archive/archive-writer.ts';
import { createArchive } from '../../src/archive/sqlite/create-archive.ts';
import { ingestArticles } from '../../src/ingest/ingest-articles.ts';
import { rebuildArticles } from '../../src/ingest/rebuild-articles.ts';
import type { IngestReport } from '../../src/ingest/ingest-report.ts';
import { tinyModelsOfFile } from '../support/tiny-models-of-file.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { NOBODY } from '../../src/archive/people-record.ts';

const tinyModel = tinyModelsOfFile();

let folder: string;
let archive: Archive;

beforeEach(() => {
  folder = join(temporaryFolder(), 'articles');
  mkdirSync(folder);
  archive = createArchive(join(folder, '..', 'archive.sqlite'));
  onTestFinished(() => archive.close());
});

const write = (file: string, text: string): void => {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), text);
};

const options = (model: EmbeddingModel | null) => ({ archive, articlesDir: folder, model, people: NOBODY });
const ingest = (model: EmbeddingModel | null = null): Promise<IngestReport> => ingestArticles(options(model));
const rebuild = (model: EmbeddingModel | null = null): Promise<IngestReport> => rebuildArticles(options(model));

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

describe('an update', () => {
  it('adds, changes and removes articles as the folder has them', async () => {
    write('a.txt', 'First story.');
    write('sub/b.txt', 'Second story.');
    expect(await ingest()).toMatchObject({ added: 2, changed: 0, removed: 0, unchanged: 0, failed: [] });
    write('a.txt', 'First story, mended.');
    rmSync(join(folder, 'sub/b.txt'));
    expect(await ingest()).toMatchObject({ added: 0, changed: 1, removed: 1, unchanged: 0 });
    expect(await bodies()).toEqual(['First story, mended.']);
  });

  it('tells how many articles of a file were taken in, before it is done with the file', async () => {
    const lines = Array.from({ length: 12 }, (_, index) => JSON.stringify({ id: `${index}`, text: `Story ${index}.` }));
    write('many.jsonl', lines.join('\n'));
    const told: unknown[] = [];
    await ingestArticles({ ...options(null), onProgress: (progress) => told.push(progress) });
    expect(told).toEqual([
      { done: 0, total: 1, articles: 0 },
      { done: 0, total: 1, articles: 8 },
      { done: 1, total: 1, articles: 12 },
    ]);
  });

  it('does nothing, and takes no lock, when nothing changed', async () => {
    write('a.txt', 'A story.');
    await ingest();
    const { generation } = await archive.state();
    let isStarted = false;
    const report = await ingestArticles({
      archive,
      articlesDir: folder,
      model: null,
      people: NOBODY,
      onStart: async () => void (isStarted = true),
    });
    expect(report).toMatchObject({ added: 0, changed: 0, removed: 0, unchanged: 1 });
    expect(isStarted).toBe(false);
    expect((await archive.state()).generation).toBe(generation);
  });

  it('does not embed again what was only touched', async () => {
    write('a.txt', 'A story.');
    await ingest();
    const { generation } = await archive.state();
    utimesSync(join(folder, 'a.txt'), 1, 1);
    expect(await ingest()).toMatchObject({ changed: 0, unchanged: 1 });
    expect((await archive.state()).generation).toBe(generation);
  });

  it('keeps the good ones of a file with a broken line, and says which line until it is mended', async () => {
    write('all.jsonl', '{"id":"one","text":"One."}\n{broken\n{"id":"two","text":"Two."}\n');
    const first = await ingest();
    expect(first).toMatchObject({ added: 2 });
    expect(first.failed).toEqual([
      expect.objectContaining({
        file: 'all.jsonl',
        code: 'article-broken',
        message: expect.stringContaining('line 2'),
      }),
    ]);
    expect((await ingest()).failed).toHaveLength(1);
    write('all.jsonl', '{"id":"one","text":"One."}\n{"id":"two","text":"Two, mended."}\n');
    expect(await ingest()).toMatchObject({ added: 0, changed: 1, unchanged: 1, failed: [] });
  });

  it('takes the good files when others are bad, each with its reason', async () => {
    write('good.txt', 'A good story.');
    write('empty.txt', '  \n');
    write('picture.txt', '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR\u0000\u0000');
    write('broken.json', '{"title": ');
    const { failed } = await ingest();
    expect(failed.map(({ file, code }) => [file, code])).toEqual([
      ['broken.json', 'article-broken'],
      ['empty.txt', 'article-empty'],
      ['picture.txt', 'article-binary'],
    ]);
    expect(await bodies()).toEqual(['A good story.']);
  });

  it('names both files when two articles have one id, and takes the second when the first goes', async () => {
    write('1.jsonl', '{"id":"same","text":"The first."}');
    write('2.jsonl', '{"id":"same","text":"The second."}');
    const { failed } = await ingest();
    expect(failed).toEqual([
      expect.objectContaining({
        code: 'article-duplicate-id',
        file: '2.jsonl',
        message: expect.stringMatching(/1\.jsonl.*2\.jsonl/s),
      }),
    ]);
    expect(await bodies()).toEqual(['The first.']);
    rmSync(join(folder, '1.jsonl'));
    expect((await ingest()).failed).toEqual([]);
    expect(await bodies()).toEqual(['The second.']);
  });

  it('follows an article that moves to another folder', async () => {
    write('a.txt', 'A story.');
    await ingest();
    rmSync(join(folder, 'a.txt'));
    write('old/a.txt', 'A story.');
    await ingest();
    expect((await archive.articlesById(['a'])).get('a')?.file).toBe('old/a.txt');
  });

  it('says what to do when there is no folder', async () => {
    rmSync(folder, { recursive: true });
    await expect(ingest()).rejects.toMatchObject({
      code: 'articles-folder-missing',
      message: expect.stringContaining('--articles'),
    });
  });
});

describe('with a model', () => {
  it('embeds every passage and stamps whose vectors they are', async () => {
    const model = await tinyModel();
    write('a.txt', 'A story of the sea.');
    await ingest(model);
    expect(await archive.state()).toMatchObject({ model: model.id, dimensions: model.dimensions });
    expect(await vectors(model)).toBe((await archive.state()).passages);
  });

  it('refuses another model until told to rebuild, and then embeds everything again', async () => {
    const [first, second] = [await tinyModel({ seed: 1 }), await tinyModel({ seed: 2 })];
    write('a.txt', 'A story.');
    await ingest(first);
    await expect(ingest(second)).rejects.toMatchObject({
      code: 'index-mismatch',
      message: expect.stringContaining('dateline index --rebuild'),
    });
    expect(await archive.staleArticles(first.id, 9)).toEqual([]);
    expect(await rebuild(second)).toMatchObject({ added: 0, changed: 1, removed: 0, unchanged: 0 });
    expect(await archive.staleArticles(second.id, 9)).toEqual([]);
    expect(await vectors(second)).toBe(1);
  });

  it('embeds what was taken in while there was no model', async () => {
    write('a.txt', 'A story.');
    await ingest(null);
    const model = await tinyModel();
    await ingest(model);
    expect(await vectors(model)).toBe(1);
  });

  it('keeps the old article when embedding the new one fails', async () => {
    const model = await tinyModel();
    write('a.txt', 'The old words.');
    await ingest(model);
    write('a.txt', 'The new words.');
    const failing: EmbeddingModel = { ...model, embedPassages: () => Promise.reject(new Error('the worker died')) };
    await expect(ingest(failing)).rejects.toThrow('the worker died');
    expect(await bodies()).toEqual(['The old words.']);
    expect(await archive.articlesPrinting(['old'], { limit: 5, filters: {} })).toEqual(['a']);
    expect(await ingest(model)).toMatchObject({ changed: 1 });
    expect(await bodies()).toEqual(['The new words.']);
  });
});
