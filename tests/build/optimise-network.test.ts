import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findRuntime, optimiseNetwork } from '../../build/optimise-network.js';
import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';
import { weightsFile } from '../../embeddings/files/model-facts.ts';
import { openModel } from '../support/open-model.ts';
import { sharedThread } from '../support/shared-model.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const CHECKOUT = join(import.meta.dirname, '..', '..');
const MINILM = join(CHECKOUT, 'embeddings/models/minilm');
const STATIC = join(CHECKOUT, 'embeddings/models/static');
const NETWORK = weightsFile('q8');
const runtime = findRuntime(CHECKOUT);
/** A runtime that must not be asked. */
const unasked = { env: { versions: {} }, ...runtime, InferenceSession: { create: () => Promise.reject(new Error()) } };

const models: EmbeddingModel[] = [];
let optimised: string;

beforeAll(async () => {
  optimised = mkdtempSync(join(tmpdir(), 'dateline-'));
  cpSync(MINILM, optimised, { recursive: true });
  const network = join(optimised, NETWORK);
  await optimiseNetwork(join(MINILM, NETWORK), network, { before: network, runtime });
});
afterAll(async () => {
  await Promise.all(models.map((model) => model.close()));
  rmSync(optimised, { recursive: true });
});

it('writes a network that gives the same numbers, to the last bit', async () => {
  expect(readFileSync(join(optimised, NETWORK)).equals(readFileSync(join(MINILM, NETWORK)))).toBe(false);
  const texts = [
    'A ferry.',
    'The council voted on Tuesday to close both bridges of the town until the floods are over.',
  ];
  const [vectors, others] = await Promise.all([vectorsOf(MINILM, texts), vectorsOf(optimised, texts)]);
  expect(others).toEqual(vectors);
});

it('takes what a build before wrote of the same bytes', async () => {
  const to = join(temporaryFolder(), 'again.onnx');
  await optimiseNetwork(join(MINILM, NETWORK), to, { before: join(optimised, NETWORK), runtime: unasked });
  expect(readFileSync(to).equals(readFileSync(join(optimised, NETWORK)))).toBe(true);
});

it('writes it anew where the bytes are others', async () => {
  const [from, to] = [join(temporaryFolder(), 'other.onnx'), join(temporaryFolder(), 'to.onnx')];
  writeFileSync(from, 'no network');
  await optimiseNetwork(from, to, { before: join(optimised, NETWORK), runtime });
  expect(readFileSync(to, 'utf8')).toBe('no network');
});

it.each([
  ['there is no runtime', null],
  ['the runtime cannot read it', unasked],
])('copies a network where %s', async (_, without) => {
  const to = join(temporaryFolder(), 'copy.onnx');
  await optimiseNetwork(join(STATIC, NETWORK), to, { before: to, runtime: without });
  expect(readFileSync(to).equals(readFileSync(join(STATIC, NETWORK)))).toBe(true);
});

async function vectorsOf(folder: string, texts: readonly string[]): Promise<readonly Float32Array[]> {
  const model = await openModel(folder, sharedThread);
  models.push(model);
  return model.embedPassages(texts);
}
