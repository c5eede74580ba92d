import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { AppError } from '../../src/errors.ts';
import { fingerprintModel } from './fingerprint-model.ts';
import type { RunFacts } from './model-facts.ts';
import type { ModelKind, ModelWording } from './model-kind.ts';
import { type BundledSource, downloadFolder, missingFiles, unlistedSource, type HubSource } from './model-source.ts';

/** A model whose files are on disk. */
export interface ResolvedModel<Facts extends RunFacts> {
  /** See `EmbeddingModel.id`. */
  readonly id: string;
  /** Absolute path. */
  readonly folder: string;
  readonly facts: Facts;
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
 * Finds a model of a kind by name: a folder first, then what is bundled, then what was downloaded, and at last the hub.
 * @throws {AppError} `model-unavailable` when there is no such model here and it may not be downloaded, or its files
 * are broken; whatever `download` throws.
 */
export async function resolveModel<Facts extends RunFacts>(
  kind: ModelKind<Facts>,
  { name, dataDir, download }: ResolveModelOptions,
): Promise<ResolvedModel<Facts>> {
  if (existsSync(join(resolve(name), 'config.json'))) return ownModel(kind, resolve(name));
  const row = kind.table.find((known) => known.name === name);
  if (row?.source.kind === 'bundled') return bundledModel(kind, row.source, row.facts);
  if (row === undefined && !isHubName(name)) throw unknownName(kind, name);

  const source = row?.source ?? unlistedSource(name, kind.optionalFiles);
  const folder = downloadFolder(dataDir, source);
  const missing = missingFiles(folder, source);
  if (missing.length > 0) {
    if (download === null) throw notHere(kind, { name, folder, missing });
    await download(source, folder);
  }
  const facts = row?.facts ?? kind.readFacts(folder);
  return { id: `${source.repository}@${source.revision}/${facts.dtype}`, folder, facts };
}

/** A folder has no revision: its model is known by the bytes of its files. */
async function ownModel<Facts extends RunFacts>(kind: ModelKind<Facts>, folder: string): Promise<ResolvedModel<Facts>> {
  const facts = kind.readFacts(folder);
  return { id: idIn(folder, await fingerprintModel(folder, facts.dtype)), folder, facts };
}

function bundledModel<Facts extends RunFacts>(
  kind: ModelKind<Facts>,
  { folder, fingerprint }: BundledSource,
  facts: Facts,
): ResolvedModel<Facts> {
  if (!existsSync(join(folder, 'config.json'))) throw unavailable(kind, `There is no ${kind.label} in ${folder}.`);
  kind.readFacts(folder); // says what is missing or broken
  return { id: idIn(folder, fingerprint), folder, facts };
}

function idIn(folder: string, fingerprint: string): string {
  return `${basename(folder)}@${fingerprint}`;
}

function isHubName(name: string): boolean {
  return /^[\w-][\w.-]*\/[\w-][\w.-]*$/.test(name);
}

/** What messages say of a kind whose model is not to be had. */
interface Wording extends ModelWording {
  readonly setting: string;
  readonly fetchWith: (name: string) => string;
  readonly table: readonly { readonly name: string }[];
}

function unknownName(kind: Wording, name: string): AppError {
  const known = kind.table.map((row) => row.name);
  return unavailable(
    kind,
    `There is no ${kind.label} "${name}". ${kind.setting} takes ${known.length > 0 ? `${known.join(', ')}, another` : 'a'} ` +
      'hub name (owner/name), or a folder with config.json, tokenizer.json and onnx/.',
  );
}

function notHere(
  kind: Wording,
  { name, folder, missing }: { name: string; folder: string; missing: readonly string[] },
): AppError {
  return unavailable(
    kind,
    `The ${kind.label} ${name} is not on this machine (${missing.join(', ')} missing in ${folder}). ` +
      `Fetch it with ${kind.fetchWith(name)}, or copy its files into that folder.`,
  );
}

function unavailable({ without }: Wording, message: string): AppError {
  return new AppError('model-unavailable', `${message} ${without}`);
}
