import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import type { App } from '../../src/app/app.ts';
import { createApp } from '../../src/app/create-app.ts';
import { readConfig } from '../../src/config.ts';
import { type StartModelWorker, startModelWorker } from '../../embeddings/thread/start-model-worker.ts';
import { diagnose } from '../../src/run/doctor/diagnose.ts';
import { createLogger } from '../../src/log.ts';
import type { AskReply } from '../../src/reply/kinds/ask-reply.ts';
import { startModelHost } from '../support/model-host.ts';
import { sharedThread } from '../support/shared-model.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { makeTinyModel } from '../support/tiny-model.ts';
import { tinyModelsOfFile } from '../support/tiny-models-of-file.ts';
import { makeTinyReader } from '../support/tiny-reader.ts';
import { makeTinyReranker } from '../support/tiny-reranker.ts';

const BODY =
  'The harbour of Alat opened on Tuesday. Ships of the harbour pay dues in May. The port cost much to build, said Leyla Aliyeva, the harbour master.';
const tinyModel = tinyModelsOfFile();
let folder: string;
let logged: string[];

beforeEach(() => {
  folder = temporaryFolder();
  logged = [];
  mkdirSync(join(folder, 'seeds'));
  writeFileSync(join(folder, 'seeds', 'a.txt'), BODY);
  makeTinyReranker(join(folder, 'reranker'), { meanings: [['pay', 'cost'], ['harbour', 'port'], ['build']] });
  makeTinyReader(join(folder, 'reader'), { askings: [{ word: 'harbour', starts: ['leyla'], ends: ['aliyeva'] }] });
});

/** An app whose embedding model all tests share, in the thread that all share: the others are what is looked at. */
async function open(
  flags: Readonly<Record<string, string>>,
  startWorker: StartModelWorker = sharedThread,
): Promise<App> {
  const log = createLogger({ level: 'info', write: (line) => logged.push(line) });
  const config = readConfig({ flags: { READER_MODEL: 'off', ...flags }, environment: {}, folder });
  const app = await createApp({ config, log, model: tinyModel({ words: ['harbour'] }), startWorker });
  onTestFinished(() => app.close());
  await app.update();
  return app;
}

const models = () => ({ RERANK_MODEL: join(folder, 'reranker'), READER_MODEL: join(folder, 'reader') });
const asked = async (app: App): Promise<AskReply> => app.ask('What did ships of the harbour pay to build?', {});
const firstLine = (reply: AskReply) => {
  const [line] = reply.lines;
  return { text: line?.text, marked: line?.highlights.map((range) => line.text.slice(...range)) };
};

it('answers by the models that are set, every line still a slice of its article', async () => {
  const plain = await asked(await open({}));
  expect(firstLine(plain).text).toContain('Ships');
  const reply = await asked(await open(models()));
  expect(firstLine(reply)).toEqual({
    text: 'The port cost much to build, said Leyla Aliyeva, the harbour master.',
    marked: ['Leyla Aliyeva'],
  });
  for (const { start, end, quote } of reply.citations) expect(BODY.slice(start, end)).toBe(quote);
});

it('starts a thread for each model that is set once something is asked, and none for others', async () => {
  let threads = 0;
  const count = (): void => void (threads += 1);
  process.on('worker', count);
  onTestFinished(() => void process.off('worker', count));
  await asked(await open({}, startModelWorker));
  expect(threads).toBe(0);
  const app = await open({ READER_MODEL: join(folder, 'reader') }, startModelWorker);
  expect(threads).toBe(0);
  await asked(app);
  expect(threads).toBe(1);
  await asked(await open(models(), startModelWorker));
  expect(threads).toBe(3);
});

it('starts them at once in a process that stays, so that nobody waits for them', async () => {
  let threads = 0;
  const count = (): void => void (threads += 1);
  process.on('worker', count);
  onTestFinished(() => void process.off('worker', count));
  makeTinyModel(join(folder, 'model'), { words: ['harbour'] });
  const log = createLogger({ level: 'info', write: (line) => logged.push(line) });
  const flags = { EMBEDDING_MODEL: join(folder, 'model'), ...models() };
  const app = await createApp({ config: readConfig({ flags, environment: {}, folder }), log, loads: 'now' });
  onTestFinished(() => app.close());
  expect(threads).toBe(3);
});

it('answers as it would without a model that is missing or broken, and says so once', async () => {
  const plain = await asked(await open({}));
  writeFileSync(join(folder, 'reader', 'onnx', 'model_quantized.onnx'), 'not a network');
  const app = await open({ RERANK_MODEL: join(folder, 'nothing'), READER_MODEL: join(folder, 'reader') });
  const { timingMs: _, archive: __, ...reply } = await asked(app);
  await asked(app);
  expect(plain).toMatchObject(reply);
  expect(logged.filter((line) => line.includes('RERANK_MODEL: There is no re-ranker'))).toHaveLength(1);
  expect(logged.filter((line) => line.includes('READER_MODEL: The reader'))).toHaveLength(1);
  expect((await app.model()).optional).toEqual([
    { setting: 'RERANK_MODEL', name: join(folder, 'nothing'), id: null, problem: expect.stringContaining('re-ranker') },
    { setting: 'READER_MODEL', name: join(folder, 'reader'), id: null, problem: expect.stringContaining('reader') },
    { setting: 'NER_MODEL', name: null, id: null, problem: null },
  ]);
});

it('answers as it would without a model that fails at a question, and says so once until it works again', async () => {
  makeTinyReranker(join(folder, 'reranker'), { meanings: [['harbour', 'port']], maxTokens: 64 });
  const app = await open({ RERANK_MODEL: join(folder, 'reranker') });
  const long = `Who opened the harbour? ${'and the '.repeat(40)}`;
  const failures = (): number => logged.filter((line) => line.includes('an optional model failed')).length;
  expect((await app.ask(long, {})).lines.length).toBeGreaterThan(0);
  await app.ask(long, {});
  expect(failures()).toBe(1);
  await asked(app);
  await app.ask(long, {});
  expect(failures()).toBe(2);
});

it('fetches a model that is set by its hub name', async () => {
  const host = await startModelHost({
    repository: 'somebody/reader',
    revision: 'main',
    folder: join(folder, 'reader'),
  });
  const settings = { READER_MODEL: 'somebody/reader', RERANK_MODEL: join(folder, 'reranker') };
  const reply = await asked(await open({ ...settings, MODEL_HOST: host.address }));
  expect(firstLine(reply).marked).toEqual(['Leyla Aliyeva']);
  const offline = await open({ ...settings, MODEL_HOST: 'http://127.0.0.1:9' });
  expect((await asked(offline)).lines).toEqual(reply.lines);
  expect((await offline.model()).optional[1]).toMatchObject({ id: 'somebody/reader@main/q8', problem: null });
});

it('names them, and what is wrong with them, in doctor', async () => {
  rmSync(join(folder, 'reranker', 'tokenizer.json'));
  const config = readConfig({ flags: { ...models(), READER_MODEL: 'off' }, environment: {}, folder });
  const log = createLogger({ level: 'info', write: (line) => logged.push(line) });
  const { checks } = await diagnose(config, log);
  expect(checks.find(({ name }) => name === 'READER_MODEL')).toMatchObject({ status: 'ok', message: 'off' });
  expect(checks.find(({ name }) => name === 'RERANK_MODEL')).toMatchObject({
    status: 'warning',
    message: expect.stringContaining('re-ranker'),
  });
});
