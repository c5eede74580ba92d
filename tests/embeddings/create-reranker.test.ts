import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { createReranker } from '../../embeddings/create-reranker.ts';
import type { FindModelOptions } from '../../embeddings/files/find-model.ts';
import type { Reranker } from '../../embeddings/reranker.ts';
import { createLogger } from '../../src/log.ts';
import { startModelHost } from '../support/model-host.ts';
import { sharedThread } from '../support/shared-model.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { makeTinyModel } from '../support/tiny-model.ts';
import { tinyRerankersOfFile } from '../support/tiny-pair-models-of-file.ts';
import { makeTinyReranker, type TinyRerankerOptions } from '../support/tiny-reranker.ts';

const log = createLogger({ level: 'silent', write: () => undefined });
const MEANINGS = [
  ['pay', 'cost', 'price'],
  ['harbour', 'port'],
];
const tinyReranker = tinyRerankersOfFile();
let folder: string;

beforeEach(() => {
  folder = join(temporaryFolder(), 'tiny');
});

it('scores each text by what it says to the question, 0 to 1', async () => {
  const reranker = await made();
  const scores = await reranker.score('What did they pay for the harbour?', [
    'The port cost 120 million dollars.',
    'The port opened in May.',
    'Rain fell on Tuesday.',
  ]);
  expect(scores.map((score) => score.toFixed(3))).toEqual(['0.998', '0.881', '0.119']);
});

it('gives a text the same score alone, among others and in any order', async () => {
  const reranker = await made();
  const texts = ['The port cost 120 million.', 'Rain.', 'A port and a port and a harbour. '.repeat(30), ''];
  const together = await reranker.score('harbour?', texts);
  const reversed = await reranker.score('harbour?', texts.toReversed());
  expect(reversed.toReversed()).toEqual(together);
  for (const [index, text] of texts.entries()) {
    expect(await reranker.score('harbour?', [text])).toEqual([together[index]]);
  }
  expect(await reranker.score('harbour?', [])).toEqual([]);
});

it('takes a model that states two numbers a text', async () => {
  const one = await (await made()).score('harbour', ['port', 'rain']);
  const two = await (await made({ labels: 2 })).score('harbour', ['port', 'rain']);
  for (const [index, score] of two.entries()) expect(score).toBeCloseTo(one[index] ?? Number.NaN, 6);
});

it('reads of a text that is too long what comes first, up to the end of a sentence', async () => {
  const reranker = await made({ maxTokens: 40 });
  const [early, late, across] = await reranker.score('harbour', [
    `The port. ${'and the '.repeat(40)}`,
    `${'and the '.repeat(40)} port.`,
    // The second sentence begins within what fits and ends beyond it.
    `Rain. The port ${'and the '.repeat(40)}.`,
  ]);
  expect(early).toBeCloseTo(0.881, 3);
  expect(late).toBeCloseTo(0.119, 3);
  expect(across).toBeCloseTo(0.119, 3);
});

it('refuses a question that leaves no room for a text, and answers the next', async () => {
  const reranker = await made({ maxTokens: 40 });
  await expect(reranker.score('and the '.repeat(20), ['port'])).rejects.toMatchObject({
    code: 'text-too-long',
    message: expect.stringMatching(/question has 40 tokens.*takes 40/),
  });
  expect(await reranker.score('harbour', ['port'])).toHaveLength(1);
});

it('downloads one by its hub name, and needs no network after that', async () => {
  makeTinyReranker(folder, { meanings: MEANINGS });
  const host = await startModelHost({ repository: 'somebody/ranker', revision: 'main', folder });
  const dataDir = temporaryFolder();
  const first = await open({ name: 'somebody/ranker', dataDir, modelHost: host.address, fetch: true });
  expect(first.id).toBe('somebody/ranker@main/q8');
  const scores = await first.score('harbour', ['port', 'rain']);
  expect(scores[0]).toBeGreaterThan(scores[1] ?? 1);
  expect(host.requests.filter(({ method }) => method === 'GET').map(({ file }) => file)).toEqual([
    'config.json',
    'tokenizer.json',
    'tokenizer_config.json',
    'onnx/model_quantized.onnx',
  ]);
  const again = await open({ name: 'somebody/ranker', dataDir, modelHost: 'http://127.0.0.1:9' });
  expect(await again.score('harbour', ['port', 'rain'])).toEqual(scores);
});

it('does not take a file that came damaged', async () => {
  makeTinyReranker(folder, { meanings: MEANINGS });
  const host = await startModelHost({ repository: 'somebody/ranker', revision: 'main', folder });
  host.failNext('onnx/model_quantized.onnx', { kind: 'damage' }, 9);
  const options = { name: 'somebody/ranker', dataDir: temporaryFolder(), modelHost: host.address, fetch: true };
  await expect(open(options)).rejects.toMatchObject({
    code: 'model-download',
    message: expect.stringMatching(/re-ranker somebody\/ranker.*SHA-256.*without the re-ranker/),
  });
});

it.each([
  ['a name that is none', 'ranker', /no re-ranker "ranker"\. RERANK_MODEL takes a hub name/],
  ['a model that is not here', 'somebody/ranker', /`RERANK_MODEL=somebody\/ranker dateline model`/],
])('says what to do about %s', async (_, name, message) => {
  await expect(open({ name })).rejects.toMatchObject({
    code: 'model-unavailable',
    message: expect.stringMatching(message),
  });
});

it('says so when the weights are damaged, or those of another kind of model', async () => {
  makeTinyReranker(folder, { meanings: MEANINGS });
  writeFileSync(join(folder, 'onnx', 'model_quantized.onnx'), 'not a model');
  await expect((await open()).score('harbour', ['port'])).rejects.toMatchObject({
    code: 'model-unavailable',
    message: expect.stringContaining(folder),
  });
  rmSync(folder, { recursive: true });
  makeTinyModel(folder);
  await expect((await open()).score('harbour', ['port'])).rejects.toMatchObject({
    code: 'model-unavailable',
    message: expect.stringContaining('no output "logits"'),
  });
});

it('rejects all that comes after it was closed', async () => {
  makeTinyReranker(folder, { meanings: MEANINGS });
  const reranker = await open();
  await reranker.close();
  await expect(reranker.score('harbour', ['port'])).rejects.toMatchObject({ code: 'model-unavailable' });
});

const made = (options: Partial<TinyRerankerOptions> = {}): Promise<Reranker> =>
  tinyReranker({ meanings: MEANINGS, ...options });

async function open(options: Partial<FindModelOptions> = {}): Promise<Reranker> {
  const dataDir = temporaryFolder();
  const reranker = await createReranker({
    name: folder,
    dataDir,
    modelHost: 'http://127.0.0.1:9',
    fetch: false,
    log,
    startWorker: sharedThread,
    ...options,
  });
  onTestFinished(() => reranker.close());
  return reranker;
}
