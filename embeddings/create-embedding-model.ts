import type { Logger } from '../src/log.ts';
import { downloadModel, type DownloadProgress } from './download/download-model.ts';
import type { EmbeddingModel } from './embedding-model.ts';
import { resolveModel } from './resolve-model.ts';
import { createTransformersModel } from './transformers-model.ts';

export interface CreateEmbeddingModelOptions {
  /** A name of the table in `models.ts`, a hub name (`owner/name`), or a folder. */
  readonly name: string;
  /** Absolute path; downloaded models are kept in its `models` folder. */
  readonly dataDir: string;
  /** Base address of the model hub or a mirror of it, without a trailing slash. */
  readonly modelHost: string;
  /** Whether a model that is not on this machine may be downloaded. */
  readonly fetch: boolean;
  readonly log: Logger;
  readonly onProgress?: DownloadProgress;
  /** Stops a download; what has come is kept for the next one. */
  readonly signal?: AbortSignal;
}

/**
 * The embedding model of that name. Resolves as soon as its files are known to be there; it is then still loading.
 * @throws {AppError} `model-unavailable` when it is not to be had, `model-download` or `disk-full` when fetching failed.
 */
export async function createEmbeddingModel(options: CreateEmbeddingModelOptions): Promise<EmbeddingModel> {
  const { name, dataDir, modelHost, log, onProgress, signal } = options;
  const resolved = await resolveModel({
    name,
    dataDir,
    download: options.fetch
      ? (source, folder) => downloadModel({ source, folder, modelHost, log, onProgress, signal })
      : null,
  });
  return createTransformersModel({ ...resolved, log });
}
