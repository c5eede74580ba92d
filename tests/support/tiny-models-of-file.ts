import { createEmbeddingModel } from '../../embeddings/create-embedding-model.ts';
import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';
import { createLogger } from '../../src/log.ts';
import { oneForFile } from './one-for-file.ts';
import { sharedThread } from './shared-model.ts';
import { makeTinyModel, type TinyModelOptions } from './tiny-model.ts';

/** Tiny models through the real runtime, one for each set of options; they end with the file that calls this. */
export function tinyModelsOfFile(): (options?: TinyModelOptions) => Promise<EmbeddingModel> {
  const start = oneForFile(async (made: TinyModelOptions, folder) => {
    makeTinyModel(folder, made);
    const log = createLogger({ level: 'silent', write: () => undefined });
    const options = { name: folder, dataDir: folder, modelHost: 'http://127.0.0.1:9', fetch: false, log };
    return createEmbeddingModel({ ...options, startWorker: sharedThread });
  });
  return (options = {}) => start({ seed: 1, ...options });
}
