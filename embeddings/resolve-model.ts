import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { AppError } from '../src/errors.ts';
import { fingerprintModel } from './fingerprint-model.ts';
import type { ModelFacts } from './model-facts.ts';
import { downloadFolder, missingFiles, unlistedSource, type HubSource } from './model-source.ts';
import { MODELS } from './models.ts';
import { readModelFacts } from './read-model-facts.ts';

/** A model whose files are on disk. */
export interface ResolvedModel {
  /** See `EmbeddingModel.id`. */
  readonly id: string;
  /** Absolute path. */
  readonly folder: string;
  readonly facts: ModelFacts;
}

export interface ResolveModelOptions {
  /** A name of the table, a hub name (`owner/name`), or a folder. */
  readonly name: string;
  /** Absolute path of the folder for generated data. */
  readonly dataDir: string;
  /** Brings a model's files into the folder; null when nothing may be downloaded. */
  readonly download: ((source: HubSource, folder: string) => Promise<void>) | null;
}

/**
 * Finds a model by name: a folder first, then what is bundled, then what was downloaded, and at last the hub.
 * @throws {AppError} `model-unavailable` when there is no such model here and it may not be downloaded, or its files
 * are broken; whatever `download` throws.
 */
export async function resolveModel({ name, dataDir, download }: ResolveModelOptions): Promise<ResolvedModel> {
  if (existsSync(join(resolve(name), 'config.json'))) return modelInFolder(resolve(name), null);
  const row = MODELS.find((known) => known.name === name);
  if (row?.source.kind === 'bundled') return modelInFolder(row.source.folder, row.facts);
  if (row === undefined && !isHubName(name)) throw unknownName(name);

  const source = row?.source ?? unlistedSource(name);
  const folder = downloadFolder(dataDir, source);
  const missing = missingFiles(folder, source);
  if (missing.length > 0) {
    if (download === null) throw notHere({ name, folder, missing });
    await download(source, folder);
  }
  const facts = row?.facts ?? readModelFacts(folder);
  return { id: `${source.repository}@${source.revision}/${facts.dtype}`, folder, facts };
}

/** A folder has no revision: its model is known by the bytes of its files. */
async function modelInFolder(folder: string, known: ModelFacts | null): Promise<ResolvedModel> {
  if (!existsSync(join(folder, 'config.json'))) throw unavailable(`There is no embedding model in ${folder}.`);
  // Reading them also says what is missing or broken, where the table knows the facts already.
  const stated = readModelFacts(folder);
  const facts = known ?? stated;
  return { id: `${basename(folder)}@${await fingerprintModel(folder, facts.dtype)}`, folder, facts };
}

function isHubName(name: string): boolean {
  return /^[\w-][\w.-]*\/[\w-][\w.-]*$/.test(name);
}

function unknownName(name: string): AppError {
  const known = MODELS.map((row) => row.name).join(', ');
  return unavailable(
    `There is no embedding model "${name}". EMBEDDING_MODEL takes ${known}, another hub name (owner/name), ` +
      'or a folder with config.json, tokenizer.json and onnx/.',
  );
}

function notHere({ name, folder, missing }: { name: string; folder: string; missing: readonly string[] }): AppError {
  return unavailable(
    `The embedding model ${name} is not on this machine (${missing.join(', ')} missing in ${folder}). ` +
      `Fetch it with \`dateline model ${name}\`, or copy its files into that folder.`,
  );
}

function unavailable(message: string): AppError {
  return new AppError('model-unavailable', `${message} Keyword search works meanwhile.`);
}
