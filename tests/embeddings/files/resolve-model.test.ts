import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { MODELS } from '../../../embeddings/models.ts';
import { EMBEDDING } from '../../../embeddings/model-kinds.ts';
import { resolveModel } from '../../../embeddings/files/resolve-model.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { makeTinyModel } from '../../support/tiny-model.ts';

const MINILM = 'Xenova/all-MiniLM-L6-v2';

it('finds a model of the table where its download goes, and takes the facts from the table', async () => {
  const dataDir = temporaryFolder();
  const folder = folderOf(dataDir, '751bff37182d3f1213fa05d7196b954e230abad9');
  for (const [file, size] of pinnedFiles()) writeSized(join(folder, file), size);
  const resolved = await resolveModel(EMBEDDING, { name: MINILM, dataDir, download: null });
  expect(resolved).toMatchObject({
    id: 'Xenova/all-MiniLM-L6-v2@751bff37182d3f1213fa05d7196b954e230abad9/q8',
    folder,
    facts: { dimensions: 384, maxTokens: 256, pooling: 'mean' },
  });
});

it('has files of another size than pinned fetched again', async () => {
  const dataDir = temporaryFolder();
  const folder = folderOf(dataDir, '751bff37182d3f1213fa05d7196b954e230abad9');
  for (const [file, size] of pinnedFiles()) writeSized(join(folder, file), size);
  writeSized(join(folder, 'onnx/model_quantized.onnx'), 1_000);
  await expect(resolveModel(EMBEDDING, { name: MINILM, dataDir, download: null })).rejects.toMatchObject({
    code: 'model-unavailable',
    message: expect.stringContaining('(onnx/model_quantized.onnx missing'),
  });
  const asked: string[] = [];
  await resolveModel(EMBEDDING, { name: MINILM, dataDir, download: async (_, target) => void asked.push(target) });
  expect(asked).toEqual([folder]);
});

it('prefers a folder to the hub', async () => {
  const folder = join(temporaryFolder(), 'tiny');
  makeTinyModel(folder);
  const resolved = await resolveModel(EMBEDDING, { name: folder, dataDir: temporaryFolder(), download: null });
  expect(resolved).toMatchObject({ folder, facts: { dimensions: 32, weight: 0.2 } });
});

it.each(['nonsense', './not/here', '../up/one', '/not/here', 'a/b/c', ''])(
  'says what it takes when given %j',
  async (name) => {
    await expect(resolveModel(EMBEDDING, { name, dataDir: temporaryFolder(), download: null })).rejects.toMatchObject({
      code: 'model-unavailable',
      message: expect.stringMatching(/EMBEDDING_MODEL takes builtin, static, Xenova.*Keyword search works/s),
    });
  },
);

it('says what a folder lacks', async () => {
  const folder = join(temporaryFolder(), 'tiny');
  makeTinyModel(folder);
  rmSync(join(folder, 'onnx'), { recursive: true });
  await expect(
    resolveModel(EMBEDDING, { name: folder, dataDir: temporaryFolder(), download: null }),
  ).rejects.toMatchObject({
    code: 'model-unavailable',
    message: expect.stringContaining('onnx/model_quantized.onnx'),
  });
});

function folderOf(dataDir: string, revision: string): string {
  return join(dataDir, 'models', 'Xenova', 'all-MiniLM-L6-v2', revision);
}

function pinnedFiles(): readonly (readonly [string, number])[] {
  const source = MODELS.find(({ name }) => name === MINILM)?.source;
  if (source?.kind !== 'hub') throw new Error(`${MINILM} is not in the table`);
  return [...source.files, ...source.weights].map(({ path, size }) => [path, size ?? 0] as const);
}

/** A file of that size without that many bytes to write. */
function writeSized(path: string, size: number): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, Buffer.alloc(size));
}
