import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';
import { readModelFacts } from '../../embeddings/files/read-model-facts.ts';
import { startModelWorker } from '../../embeddings/thread/start-model-worker.ts';
import { createTransformersModel, type TransformersModelOptions } from '../../embeddings/transformers-model.ts';
import { createLogger } from '../../src/log.ts';
import { testEmbeddingModel } from '../contracts/embedding-model.ts';
import { bundleCode } from '../support/bundle-code.ts';
import { sharedThread } from '../support/shared-model.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { makeTinyModel } from '../support/tiny-model.ts';

const log = createLogger({ level: 'silent', write: () => {} });
const TEXTS = Array.from({ length: 100 }, (_, index) => `NATO met for the ${index}th time. `.repeat(10));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  makeTinyModel(folder, { words: ['nato', 'oil', 'prices', 'ministers', 'brussels', 'rain', 'president'] });
});
afterAll(() => rmSync(folder, { recursive: true }));

testEmbeddingModel('a model in a worker thread', { create: async () => open(), word: 'nato' });

it('computes in one other thread, which hands its vectors over', async () => {
  const workers: Worker[] = [];
  const vectorsFromThread: unknown[] = [];
  const model = openHere({
    startWorker(settings) {
      const worker = startModelWorker(settings);
      worker.on('message', (message) => message.kind === 'vectors' && vectorsFromThread.push(...message.vectors));
      workers.push(worker);
      return worker;
    },
  });
  const vectors = await model.embedPassages(TEXTS);
  await model.embedQuestion('Who met?');
  expect(workers).toHaveLength(1);
  expect(vectorsFromThread.slice(0, TEXTS.length)).toEqual(vectors);
});

it('answers a question before passages that have waited longer', async () => {
  const model = openHere();
  const done: string[] = [];
  const passages = TEXTS.slice(0, 10).map((text) => model.embedPassages([text]).then(() => done.push('passage')));
  const question = model.embedQuestion('Who met?').then(() => done.push('question'));
  await Promise.all([...passages, question]);
  // The first passage was being embedded already.
  expect(done.indexOf('question')).toBe(1);
});

it.each([
  ['one passage at a time to a network', false, 1],
  ['several at a time to a table, whose runs are short', true, 8],
])('gives %s, so that a question among passages waits for little', async (_what, isStatic, together) => {
  const batches: number[] = [];
  const model = openHere({
    facts: { ...readModelFacts(folder), isStatic },
    startWorker(settings) {
      const worker = startModelWorker(settings);
      worker.on('message', (message) => message.kind === 'vectors' && batches.push(message.vectors.length));
      return worker;
    },
  });
  await model.embedPassages(Array.from({ length: 16 }, () => 'NATO met. '.padEnd(1200)));
  expect(Math.max(...batches)).toBe(together);
});

it('refuses a call more than it may have open, and takes calls again when those are done', async () => {
  const model = openHere({ mostCalls: 2 });
  const open = [model.embedPassages(TEXTS), model.embedQuestion('Who met?')];
  await expect(model.embedQuestion('And then?')).rejects.toMatchObject({ code: 'busy' });
  await Promise.all(open);
  expect(await model.embedQuestion('And then?')).toHaveLength(model.dimensions);
});

it('rejects what waits when its thread dies, and works again at the next call', async () => {
  const workers: Worker[] = [];
  const model = openHere({
    startWorker(settings) {
      workers.push(startModelWorker(settings));
      return workers.at(-1)!;
    },
  });
  const before = await model.embedQuestion('Who met?');
  const waiting = Promise.allSettled([
    model.embedPassages(TEXTS),
    model.countTokens(TEXTS),
    model.embedPassages(TEXTS),
  ]);
  await workers[0]?.terminate();
  for (const outcome of await waiting) {
    expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'model-unavailable' } });
  }
  expect(await model.embedQuestion('Who met?')).toEqual(before);
  expect(workers).toHaveLength(2);
});

it.each(['', "await model.embedQuestion('Who met?');"])(
  'lets a process end that forgot to close it: %j',
  async (use) => {
    const script = `
    import { readModelFacts } from './embeddings/files/read-model-facts.ts';
    import { createTransformersModel } from './embeddings/transformers-model.ts';
    const [folder] = process.argv.slice(-1);
    const log = { debug() {}, info() {}, warn() {}, error() {} };
    const model = createTransformersModel({ id: 'tiny@1', folder, facts: readModelFacts(folder), log });
    ${use}`;
    const child = (await bundleCode(script))([folder]);
    child.stderr.pipe(process.stderr);
    onTestFinished(() => void child.kill());
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
  },
);

it('does not start threads for ever when every one of them dies', async () => {
  let started = 0;
  const model = openHere({
    startWorker() {
      started += 1;
      return new Worker('process.exit(7)', { eval: true });
    },
  });
  for (let call = 0; call < 6; call += 1) {
    await expect(model.embedQuestion('Who met?')).rejects.toMatchObject({ code: 'model-unavailable' });
  }
  expect(started).toBe(3);
});

it('says which folder when the weights are damaged', async () => {
  const damaged = temporaryFolder();
  cpSync(folder, damaged, { recursive: true });
  writeFileSync(join(damaged, 'onnx', 'model_quantized.onnx'), 'not a model');
  await expect(openHere({ folder: damaged }).embedQuestion('Who met?')).rejects.toMatchObject({
    code: 'model-unavailable',
    message: expect.stringContaining(damaged),
  });
});

it('says so when the vectors are not of the length they should have', async () => {
  const model = openHere({ facts: { ...readModelFacts(folder), dimensions: 31 } });
  await expect(model.embedQuestion('Who met?')).rejects.toMatchObject({
    code: 'model-unavailable',
    message: expect.stringContaining('not 31 numbers a token'),
  });
});

it('puts the prefixes before questions and passages, and counts the one of passages', async () => {
  const facts = { ...readModelFacts(folder), questionPrefix: 'oil ', passagePrefix: 'rain prices ' };
  const plain = openHere();
  const prefixed = openHere({ facts });
  expect(await prefixed.embedQuestion('nato')).toEqual(await plain.embedQuestion('oil nato'));
  expect(await prefixed.embedPassages(['nato'])).toEqual(await plain.embedPassages(['rain prices nato']));
  expect(await prefixed.countTokens(['nato'])).toEqual([3]);
});

function open(options: Partial<TransformersModelOptions> = {}): EmbeddingModel {
  return createTransformersModel({ id: 'tiny@1', folder, facts: readModelFacts(folder), log, ...options });
}

/** In the thread that all tests share, unless it is what is looked at. */
function openHere(options: Partial<TransformersModelOptions> = {}): EmbeddingModel {
  const model = open({ startWorker: sharedThread, ...options });
  onTestFinished(() => model.close());
  return model;
}
