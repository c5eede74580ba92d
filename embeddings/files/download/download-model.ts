import { join } from 'node:path';
import { AppError, messageOf } from '../../../src/errors.ts';
import type { Logger } from '../../../src/log.ts';
import type { ModelWording } from '../model-kind.ts';
import { isInPlace, missingFiles, type HubFile, type HubSource } from '../model-source.ts';
import { downloadFile, type Download, type Patience } from './download-file.ts';
import type { TransferFailure } from './transfer-failure.ts';

/** A model of 100 MB over a slow line is to succeed; a network that is not there is to be noticed soon. */
const USUAL_PATIENCE: Patience = { stallMs: 30_000, tries: 5, backoffMs: 1_000 };

/** Called as bytes come: the file's path in the model, its bytes so far, and all of them, or null when unknown. */
export type DownloadProgress = (file: string, received: number, total: number | null) => void;

export interface DownloadModelOptions {
  /** What kind of model it is, in messages. */
  readonly kind: ModelWording;
  readonly source: HubSource;
  /** Where the files go. */
  readonly folder: string;
  /** Base address of the hub or a mirror of it, without a trailing slash. */
  readonly modelHost: string;
  readonly log: Logger;
  readonly onProgress?: DownloadProgress | undefined;
  /** Stops the download; what has come is kept for the next one. */
  readonly signal?: AbortSignal | undefined;
  readonly patience?: Patience | undefined;
}

/**
 * Brings the files of a model that are not there yet into a folder.
 * @throws {AppError} `model-download` when the host does not give them, `disk-full`.
 */
export async function downloadModel(options: DownloadModelOptions): Promise<void> {
  const { kind, source, folder, modelHost, log } = options;
  log.info(`downloading the ${kind.label}`, { model: source.repository, from: modelHost, to: folder });
  for (const file of source.files) await downloadRequired(file, options);
  for (const file of source.optionalFiles) await download(file, options);
  // Last, so that a folder with weights has all else too.
  for (const file of source.weights) {
    if ((await download(file, options)).kind === 'done') return;
  }
  throw failure(options, `the host has none of ${source.weights.map(({ path }) => path).join(', ')}`);
}

async function downloadRequired(file: HubFile, options: DownloadModelOptions): Promise<void> {
  const { kind } = await download(file, options);
  if (kind === 'absent') throw failure(options, `${file.path}: the host does not have it, or not such a model`);
}

async function download(file: HubFile, options: DownloadModelOptions): Promise<Exclude<Download, TransferFailure>> {
  const { source, folder, modelHost, onProgress, patience = USUAL_PATIENCE, signal } = options;
  if (isInPlace(folder, file)) return { kind: 'done' };
  const { path, size, sha256 } = file;
  const url = `${modelHost}/${source.repository}/resolve/${source.revision}/${path}`;
  const onFileProgress = (received: number, total: number | null) => onProgress?.(path, received, total);
  try {
    const target = join(folder, path);
    const outcome = await downloadFile({ url, target, size, sha256, patience, signal, onProgress: onFileProgress });
    if (outcome.kind === 'failed') throw failure(options, `${path}: ${outcome.reason}`);
    return outcome;
  } catch (error) {
    throw error instanceof AppError ? error : diskFailure(options, error);
  }
}

function failure({ kind, source, folder, modelHost }: DownloadModelOptions, reason: string): AppError {
  const missing = missingFiles(folder, source).join(', ');
  return new AppError(
    'model-download',
    `The ${kind.label} ${source.repository} could not be downloaded from ${modelHost}. ${reason}. ` +
      `${kind.without} Try again (what has come is kept), set MODEL_HOST to a mirror that this machine ` +
      `can reach directly (HTTP proxies are not used), or copy ${missing} into ${folder}.`,
  );
}

function diskFailure({ kind, source, folder }: DownloadModelOptions, cause: unknown): AppError {
  const full = cause instanceof Error && 'code' in cause && (cause.code === 'ENOSPC' || cause.code === 'EDQUOT');
  return full
    ? new AppError('disk-full', `There is no room for the ${kind.label} ${source.repository} in ${folder}.`, {
        cause,
      })
    : new AppError('model-download', `The ${kind.label} cannot be written to ${folder}: ${messageOf(cause)}.`, {
        cause,
      });
}
