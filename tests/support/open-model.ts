import { createEmbeddingModel } from '../../embeddings/create-embedding-model.ts';
import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';
import type { StartModelWorker } from '../../embeddings/thread/start-model-worker.ts';
import { createLogger } from '../../src/log.ts';

/** A model that is on this machine. @param name of `embeddings/models.ts`, or a folder */
export async function openModel(name: string, startWorker?: StartModelWorker): Promise<EmbeddingModel> {
  const log = createLogger({ level: 'silent', write: () => {} });
  return createEmbeddingModel({ name, dataDir: 'data', modelHost: '', fetch: false, log, startWorker });
}
