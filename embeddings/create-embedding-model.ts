import type { EmbeddingModel } from './embedding-model.ts';
import { findModel, type FindModelOptions } from './files/find-model.ts';
import { EMBEDDING } from './model-kinds.ts';
import { createTransformersModel } from './transformers-model.ts';

/**
 * The embedding model of that name. Resolves as soon as its files are known to be there; it is then still loading.
 * @throws {AppError} `model-unavailable` when it is not to be had, `model-download` or `disk-full` when fetching failed.
 */
export async function createEmbeddingModel(options: FindModelOptions): Promise<EmbeddingModel> {
  const { log, startWorker } = options;
  return createTransformersModel({ ...(await findModel(EMBEDDING, options)), log, startWorker });
}
