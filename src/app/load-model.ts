import { createEmbeddingModel } from '../../embeddings/create-embedding-model.ts';
import type { DownloadProgress } from '../../embeddings/files/download/download-model.ts';
import type { StartModelWorker } from '../../embeddings/thread/start-model-worker.ts';
import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';
import type { Config } from '../config.ts';
import { AppError } from '../errors.ts';
import type { Logger } from '../log.ts';
import type { ModelReply } from '../reply/kinds/upkeep-replies.ts';

export interface ModelParts {
  readonly config: Config;
  readonly log: Logger;
  readonly onDownload?: DownloadProgress | undefined;
  /** What the models that answers need run in; a thread for each where it is not said. */
  readonly startWorker?: StartModelWorker | undefined;
}

/** The model of a name, fetched where needed. @throws {AppError} `model-unavailable`, `model-download`, `disk-full`. */
export function loadModel(name: string, { config, log, onDownload, startWorker }: ModelParts): Promise<EmbeddingModel> {
  const { dataDir, modelHost } = config;
  return createEmbeddingModel({
    name,
    dataDir,
    modelHost,
    fetch: true,
    log,
    startWorker,
    ...(onDownload === undefined ? {} : { onProgress: onDownload }),
  });
}

/**
 * The static model beside one that is slow to compare many sentences with a question; null where that one compares them itself.
 * @see Cosines
 */
export async function loadSentenceModel(
  model: EmbeddingModel | null,
  parts: ModelParts,
): Promise<EmbeddingModel | null> {
  return model?.cosines === 'minilm' ? loadModel('static', parts) : null;
}

/** What a model is described beside. */
export type ModelUse = Pick<ModelReply, 'archiveModel' | 'optional'>;

/** Loads an embedding model and embeds a sentence with it, to say for certain whether it can be used. */
export async function describeModel(name: string, parts: ModelParts, beside: ModelUse): Promise<ModelReply> {
  const nothing = {
    command: 'model',
    name,
    id: null,
    dimensions: null,
    maxTokens: null,
    weight: null,
    isEnglish: null,
  } as const;
  try {
    const model = await loadModel(name, parts);
    try {
      await model.embedQuestion('Does it work?');
      const { id, dimensions, maxTokens, weight, isEnglish = false } = model;
      return { command: 'model', name, id, dimensions, maxTokens, weight, isEnglish, problem: null, ...beside };
    } finally {
      await model.close();
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { ...nothing, problem: error.message, ...beside };
  }
}
