import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { createReader } from '../../../embeddings/create-reader.ts';
import type { EmbeddingModel } from '../../../embeddings/embedding-model.ts';
import { createEmbeddingModel } from '../../../embeddings/create-embedding-model.ts';
import { createSharedThread } from '../../../embeddings/thread/create-shared-thread.ts';
import type { StartModelWorker } from '../../../embeddings/thread/start-model-worker.ts';
import { createLogger } from '../../../src/log.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { makeTinyModel } from '../../support/tiny-model.ts';
import { makeTinyReader } from '../../support/tiny-reader.ts';

const log = createLogger({ level: 'silent', write: () => undefined });
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  makeTinyModel(join(folder, 'model'), { words: ['harbour', 'port'] });
  makeTinyReader(join(folder, 'reader'), { askings: [{ word: 'harbour', starts: ['leyla'], ends: ['aliyeva'] }] });
});
afterAll(() => rmSync(folder, { recursive: true }));

const options = (startWorker: StartModelWorker | undefined, name: string) => ({
  name: join(folder, name),
  dataDir: folder,
  modelHost: '',
  fetch: false,
  log,
  startWorker,
});
const openModel = (startWorker?: StartModelWorker): Promise<EmbeddingModel> =>
  createEmbeddingModel(options(startWorker, 'model'));

function countThreads(): () => number {
  let threads = 0;
  const count = (): void => void (threads += 1);
  process.on('worker', count);
  onTestFinished(() => void process.off('worker', count));
  return () => threads;
}

it('runs several models in one thread, which say what they say in their own', async () => {
  const alone = await openModel();
  const vector = await alone.embedQuestion('Which port?');
  await alone.close();
  const threads = countThreads();
  const startWorker = createSharedThread();
  const model = await openModel(startWorker);
  const reader = await createReader(options(startWorker, 'reader'));
  const text = 'The harbour master is Leyla Aliyeva.';
  const [asked, reading] = await Promise.all([
    model.embedQuestion('Which port?'),
    reader.read('Who has the harbour?', text, [{ start: 0, end: text.length }]),
  ]);
  expect(asked).toEqual(vector);
  expect(text.slice(reading.sentences[0]?.words?.start, reading.sentences[0]?.words?.end)).toBe('Leyla Aliyeva');
  expect(threads()).toBe(1);
  await Promise.all([model.close(), reader.close()]);
});

it('goes on for the others when one is closed, and begins another thread after the last', async () => {
  const threads = countThreads();
  const startWorker = createSharedThread();
  const [one, other] = [await openModel(startWorker), await openModel(startWorker)];
  const vector = await one.embedQuestion('Which port?');
  await one.close();
  await expect(one.embedQuestion('Which port?')).rejects.toMatchObject({ code: 'model-unavailable' });
  expect(await other.embedQuestion('Which port?')).toEqual(vector);
  await other.close();
  const late = await openModel(startWorker);
  expect(await late.embedQuestion('Which port?')).toEqual(vector);
  await late.close();
  expect(threads()).toBe(2);
});

it('keeps one that cannot be loaded from ending the others, and says what is wrong with it', async () => {
  const damaged = temporaryFolder();
  cpSync(join(folder, 'model'), damaged, { recursive: true });
  writeFileSync(join(damaged, 'onnx', 'model_quantized.onnx'), 'not a model');
  const startWorker = createSharedThread();
  const model = await openModel(startWorker);
  const broken = await createEmbeddingModel({ ...options(startWorker, ''), name: damaged });
  const [asked, refused] = await Promise.allSettled([
    model.embedQuestion('Which port?'),
    broken.embedQuestion('Which port?'),
  ]);
  expect(asked).toMatchObject({ status: 'fulfilled' });
  expect(refused).toMatchObject({
    reason: { code: 'model-unavailable', message: expect.stringMatching(/Protobuf parsing failed|model_quantized/) },
  });
  await Promise.all([model.close(), broken.close()]);
});

it('rejects what every model of a thread that dies is asked, and begins another', async () => {
  const startWorker = createSharedThread();
  const model = await openModel(startWorker);
  const before = await model.embedQuestion('Which port?');
  const dying = new Promise<void>((resolve) => {
    process.once('worker', (worker) => worker.once('online', () => void worker.terminate().then(() => resolve())));
  });
  await model.close();
  const next = await openModel(startWorker);
  const waiting = next.embedQuestion('Which port?');
  await expect(waiting).rejects.toMatchObject({ code: 'model-unavailable' });
  await dying;
  expect(await next.embedQuestion('Which port?')).toEqual(before);
  await next.close();
});
