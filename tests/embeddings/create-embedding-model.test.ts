import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createEmbeddingModel } from '../../embeddings/create-embedding-model.ts';
import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';
import type { FindModelOptions } from '../../embeddings/files/find-model.ts';
import { createLogger } from '../../src/log.ts';
import { startModelHost, type ModelHost } from '../support/model-host.ts';
import { sharedThread } from '../support/shared-model.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { makeTinyModel } from '../support/tiny-model.ts';

const log = createLogger({ level: 'silent', write: () => {} });

it('downloads a model by its hub name, embeds with it, and needs no network after that', async () => {
  const host = await hostWithModel();
  const dataDir = temporaryFolder();
  const files: string[] = [];
  const options = { name: 'somebody/tiny', dataDir, modelHost: host.address };
  const model = await create({ ...options, fetch: true, onProgress: (file) => files.push(file) });
  expect(model).toMatchObject({ id: 'somebody/tiny@main/q8', dimensions: 32, maxTokens: 512 });
  const [nato, oil] = await model.embedPassages(['nato met', 'oil fell']);
  expect(await model.embedQuestion('nato met')).toEqual(nato);
  expect(oil).not.toEqual(nato);
  expect(files).toContain('onnx/model_quantized.onnx');

  const again = await create({ ...options, modelHost: 'http://127.0.0.1:9', fetch: false });
  expect(await again.embedQuestion('nato met')).toEqual(nato);
});

it('downloads nothing unless it may', async () => {
  const host = await hostWithModel();
  const dataDir = temporaryFolder();
  const refused = create({ name: 'somebody/tiny', dataDir, modelHost: host.address });
  await expect(refused).rejects.toMatchObject({
    code: 'model-unavailable',
    message: expect.stringMatching(
      /models\/somebody\/tiny\/main.*`dateline model somebody\/tiny`.*Keyword search works/s,
    ),
  });
  expect(host.requests).toEqual([]);
});

it('downloads again the file that is empty on disk', async () => {
  const host = await hostWithModel();
  const dataDir = temporaryFolder();
  const options = { name: 'somebody/tiny', dataDir, modelHost: host.address, fetch: true };
  await (await create(options)).close();
  const tokenizer = join(dataDir, 'models', 'somebody', 'tiny', 'main', 'tokenizer.json');
  const whole = readFileSync(tokenizer, 'utf8');
  writeFileSync(tokenizer, '');
  const model = await create(options);
  expect(await model.embedQuestion('nato met')).toHaveLength(32);
  expect(readFileSync(tokenizer, 'utf8')).toBe(whole);
});

it('says so when the host has no such model', async () => {
  const host = await hostWithModel();
  const options = { name: 'nobody/none', dataDir: temporaryFolder(), modelHost: host.address, fetch: true };
  await expect(create(options)).rejects.toMatchObject({ code: 'model-download' });
});

it('takes a folder, and knows it again by the bytes in it', async () => {
  const folder = join(temporaryFolder(), 'my-model');
  makeTinyModel(folder);
  const options = { name: folder, dataDir: temporaryFolder(), modelHost: 'http://127.0.0.1:9' };
  const { id } = await create(options);
  expect(id).toMatch(/^my-model@[0-9a-f]{12}$/);
  expect((await create(options)).id).toBe(id);
  makeTinyModel(folder, { seed: 2 });
  expect((await create(options)).id).not.toBe(id);
});

async function hostWithModel(): Promise<ModelHost> {
  const folder = temporaryFolder();
  makeTinyModel(folder, { words: ['nato', 'oil'] });
  return startModelHost({ repository: 'somebody/tiny', revision: 'main', folder });
}

type Given = Pick<FindModelOptions, 'name' | 'dataDir' | 'modelHost'> & Partial<FindModelOptions>;

async function create(options: Given): Promise<EmbeddingModel> {
  const model = await createEmbeddingModel({ fetch: false, log, startWorker: sharedThread, ...options });
  onTestFinished(() => model.close());
  return model;
}
