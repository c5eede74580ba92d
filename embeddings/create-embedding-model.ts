import type { Logger } from '../src/log.ts';
import type { EmbeddingModel } from './embedding-model.ts';
import { resolveModel } from './resolve-model.ts';
import { createTransformersModel } from './transformers-model.ts';

export interface CreateEmbeddingModelOptions {
  /** A name of the table in `models.ts`, a hub name (`owner/name`), or a folder. */
  readonly name: string;
  /** Absolute path; downloaded models are kept in its `models` folder. */
  readonly dataDir: string;
  readonly log: Logger;
}

/**
 * The embedding model of that name. Resolves as soon as its files are known to be there; it is then still loading.
 * @throws {AppError} `model-unavailable` when it is not to be had.
 */
export async function createEmbeddingModel({
  name,
  dataDir,
  log,
}: CreateEmbeddingModelOptions): Promise<EmbeddingModel> {
  const resolved = await resolveModel({ name, dataDir, download: null });
  return createTransformersModel({ ...resolved, log });
}
