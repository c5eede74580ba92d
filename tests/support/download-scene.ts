import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { downloadModel, type DownloadModelOptions } from '../../embeddings/files/download/download-model.ts';
import { EMBEDDING } from '../../embeddings/model-kinds.ts';
import { unlistedSource } from '../../embeddings/files/model-source.ts';
import { createLogger } from '../../src/log.ts';
import { startModelHost, type HostRequest, type ModelHost, type ModelHostOptions } from './model-host.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { makeTinyModel } from './tiny-model.ts';

// What the tests of downloads share: a host with a model of some 300 kB, and an empty folder to download it to.

const log = createLogger({ level: 'silent', write: () => {} });
export const WEIGHTS = 'onnx/model_quantized.onnx';
/** What is downloaded. */
export const source = unlistedSource('somebody/tiny', EMBEDDING.optionalFiles);
/** Waits next to nothing between tries, and long enough for a busy machine before it calls a transfer stalled. */
export const patience = { stallMs: 10_000, tries: 3, backoffMs: 1 };

/** Where a download takes place. */
export interface Scene {
  readonly host: ModelHost;
  /** What the host serves. */
  readonly origin: string;
  /** Where downloads go. */
  readonly folder: string;
}

/** A host with a model, and a folder without one. */
export async function start(options: Partial<ModelHostOptions> = {}): Promise<Scene> {
  const origin = temporaryFolder();
  makeTinyModel(origin, { words: words() });
  const host = await startModelHost({ repository: 'somebody/tiny', revision: 'main', folder: origin, ...options });
  return { host, origin, folder: join(temporaryFolder(), 'somebody', 'tiny', 'main') };
}

/** Enough of them for weights of some 300 kB: a body that does not fit into one packet. */
export function words(): readonly string[] {
  return Array.from({ length: 9_000 }, (_, index) => `word${index}`);
}

/** Downloads the model from the host to the folder. */
export function download(host: ModelHost, folder: string, options: Partial<DownloadModelOptions> = {}): Promise<void> {
  return downloadModel({ kind: EMBEDDING, source, folder, modelHost: host.address, log, patience, ...options });
}

/** The message of the `model-download` that a download must end with. */
export async function refusal(running: Promise<void>): Promise<string> {
  const error: unknown = await running.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toMatchObject({ code: 'model-download' });
  return (error as Error).message;
}

/** Every file has arrived as it is, and nothing else is left. */
export function expectWhole(folder: string, origin: string): void {
  for (const file of ['config.json', 'tokenizer.json', 'tokenizer_config.json', WEIGHTS]) {
    expect(readFileSync(join(folder, file)).equals(readFileSync(join(origin, file))), file).toBe(true);
  }
  expect(partsIn(folder)).toEqual([]);
}

/** Nothing stands where the weights would. */
export function expectNoWeights(folder: string): void {
  expect(existsSync(join(folder, WEIGHTS))).toBe(false);
}

/** The files that wait to be completed. */
export function partsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.part'));
}

/** The requests for the bytes of a file. */
export function bodiesOf(host: ModelHost, file: string): readonly HostRequest[] {
  return host.requests.filter((request) => request.file === file && request.method === 'GET');
}
