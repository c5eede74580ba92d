import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import type { App } from '../../src/app/app.ts';
import { createApp } from '../../src/app/create-app.ts';
import { readConfig } from '../../src/config.ts';
import { createLogger } from '../../src/log.ts';
import { sharedThread } from '../support/shared-model.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { makeTinyModel } from '../support/tiny-model.ts';

let folder: string;
let logged: string[];

beforeEach(() => {
  folder = temporaryFolder();
  logged = [];
  mkdirSync(join(folder, 'seeds'));
  writeFileSync(join(folder, 'seeds', 'a.txt'), 'Minister Ann Lee opened the harbour in Alat on Tuesday.');
  makeTinyModel(join(folder, 'model'), { words: ['harbour', 'opened', 'minister'], maxTokens: 64 });
});

async function open(model: string): Promise<App> {
  const log = createLogger({ level: 'info', write: (line) => logged.push(line) });
  const config = readConfig({
    flags: { EMBEDDING_MODEL: join(folder, model), READER_MODEL: 'off' },
    environment: {},
    folder,
  });
  const app = await createApp({ config, log, startWorker: sharedThread });
  onTestFinished(() => app.close());
  return app;
}

it('answers from words and vectors together when there is a model, and names it', async () => {
  const app = await open('model');
  await app.update();
  const reply = await app.ask('Who opened the harbour?', {});
  expect(reply.lines[0]?.text).toContain('Ann Lee');
  expect(reply.archive).toMatchObject({ mode: 'hybrid', model: expect.stringMatching(/^model@/), articles: 1 });
});

it('goes on by words alone when there is none, and says so once', async () => {
  const app = await open('missing');
  await app.update();
  expect((await app.ask('Who opened the harbour?', {})).archive).toMatchObject({ mode: 'keyword', model: null });
  expect(logged.filter((line) => line.includes('no embedding model'))).toHaveLength(1);
});

it('goes on by words alone when the files of a model are broken', async () => {
  writeFileSync(join(folder, 'model', 'onnx', 'model_quantized.onnx'), 'not a network');
  const app = await open('model');
  await app.update();
  expect((await app.ask('Who opened the harbour?', {})).archive.mode).toBe('keyword');
});

it('answers a question that is too long for the model by words alone, and says so in the reply', async () => {
  const app = await open('model');
  await app.update();
  const long = `Who opened the harbour? ${'zq xj '.repeat(40)}`;
  const reply = await app.ask(long, {});
  expect(reply.archive.mode).toBe('keyword');
  expect((await app.search(long, { mode: 'hybrid', limit: 5, filters: {} })).passages).toHaveLength(1);
  expect(logged.filter((line) => line.includes('by keywords alone'))).toHaveLength(2);
});

it('says what to do when the archive is of another model', async () => {
  const app = await open('model');
  await app.update();
  await app.close();
  makeTinyModel(join(folder, 'model'), { seed: 2 });
  const other = await open('model');
  await expect(other.update()).rejects.toMatchObject({
    code: 'index-mismatch',
    message: expect.stringContaining('--rebuild'),
  });
  expect((await other.ask('Who opened the harbour?', {})).archive.mode).toBe('keyword');
  await other.update({ rebuild: true });
  expect((await other.ask('Who opened the harbour?', {})).archive.mode).toBe('hybrid');
});

it('describes a model that works and one that does not', async () => {
  const app = await open('model');
  expect(await app.model()).toMatchObject({ problem: null, dimensions: 32, maxTokens: 64 });
  expect(await app.model(join(folder, 'missing'))).toMatchObject({
    id: null,
    problem: expect.stringContaining('missing'),
  });
});
