import type { Logger } from '../../src/log.ts';
import type { StartModelWorker } from '../thread/start-model-worker.ts';
import { downloadModel, type DownloadProgress } from './download/download-model.ts';
import type { RunFacts } from './model-facts.ts';
import type { ModelKind } from './model-kind.ts';
import { resolveModel, type ResolvedModel } from './resolve-model.ts';

export interface FindModelOptions {
  /** A name of the kind's table, a hub name (`owner/name`), or a folder. */
  readonly name: string;
  /** Absolute path; downloaded models are kept in its `models` folder. */
  readonly dataDir: string;
  /** Base address of the model hub or a mirror of it, without a trailing slash. */
  readonly modelHost: string;
  /** Whether a model that is not on this machine may be downloaded. */
  readonly fetch: boolean;
  readonly log: Logger;
  /** What it runs in; a thread of its own where it is not said. */
  readonly startWorker?: StartModelWorker | undefined;
  readonly onProgress?: DownloadProgress | undefined;
  /** Stops a download; what has come is kept for the next one. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Finds a model of a kind, downloading it where that is allowed.
 * @throws {AppError} `model-unavailable` when it is not to be had, `model-download` or `disk-full` when fetching failed.
 */
export function findModel<Facts extends RunFacts>(
  kind: ModelKind<Facts>,
  options: FindModelOptions,
): Promise<ResolvedModel<Facts>> {
  const { name, dataDir, modelHost, log, onProgress, signal } = options;
  return resolveModel(kind, {
    name,
    dataDir,
    download: options.fetch
      ? (source, folder) => downloadModel({ kind, source, folder, modelHost, log, onProgress, signal })
      : null,
  });
}
