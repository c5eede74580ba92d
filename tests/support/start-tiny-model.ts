import { onTestFinished } from 'vitest';
import { createEmbeddingModel } from '../../embeddings/create-embedding-model.ts';
import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';
import { createLogger } from '../../src/log.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { makeTinyModel, type TinyModelOptions } from './tiny-model.ts';

/** A tiny model through the real runtime; it ends with the test. */
export async function startTinyModel(options: TinyModelOptions = {}): Promise<EmbeddingModel> {
  const folder = temporaryFolder();
  makeTinyModel(folder, options);
  const log = createLogger({ level: 'silent', write: () => undefined });
  const model = await createEmbeddingModel({
    name: folder,
    dataDir: folder,
    modelHost: 'http://127.0.0.1:9',
    fetch: false,
    log,
  });
  onTestFinished(() => model.close());
  return model;
}
