import { createEmbeddingModel } from '../../embeddings/create-embedding-model.ts';
import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';
import { createLogger } from '../../src/log.ts';
import { oneForFile } from './one-for-file.ts';
import { makeTinyModel, type TinyModelOptions } from './tiny-model.ts';

/** Tiny models through the real runtime, one thread for each set of options; they end with the file that calls this. */
export function tinyModelsOfFile(): (options?: TinyModelOptions) => Promise<EmbeddingModel> {
  const start = oneForFile(async (options: TinyModelOptions, folder) => {
    makeTinyModel(folder, options);
    const log = createLogger({ level: 'silent', write: () => undefined });
    return createEmbeddingModel({ name: folder, dataDir: folder, modelHost: 'http://127.0.0.1:9', fetch: false, log });
  });
  return (options = {}) => start({ seed: 1, ...options });
}
