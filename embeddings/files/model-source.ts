import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { weightsFile } from './model-facts.ts';

/** A file of a model on the hub. */
export interface HubFile {
  /** Relative to the model's folder, with `/`. */
  readonly path: string;
  /** Bytes; null takes the hub's word. */
  readonly size: number | null;
  /** Lower-case hex; null takes the hub's word. */
  readonly sha256: string | null;
}

/** A model on the hub. */
export interface HubSource {
  readonly kind: 'hub';
  /** `owner/name` */
  readonly repository: string;
  /** A commit, or a branch where nobody pinned one. */
  readonly revision: string;
  readonly files: readonly HubFile[];
  /** Files that the model works without; a hub that does not have one is no failure. */
  readonly optionalFiles: readonly HubFile[];
  /** The weights: the first of these that the hub has. */
  readonly weights: readonly HubFile[];
}

/** A model that is part of this repository. */
export interface BundledSource {
  readonly kind: 'bundled';
  /** Absolute path. */
  readonly folder: string;
  /** Its files as `fingerprintModel` knows them: of what comes with the program nobody need read 50 MB at every start. */
  readonly fingerprint: string;
}

/** The source of a model on the hub that is not in the table: whatever its main branch holds, in the usual places. */
export function unlistedSource(repository: string, optionalFiles: readonly string[]): HubSource {
  return {
    kind: 'hub',
    repository,
    revision: 'main',
    files: ['config.json', 'tokenizer.json', 'tokenizer_config.json'].map(unpinned),
    optionalFiles: optionalFiles.map(unpinned),
    weights: [weightsFile('q8'), weightsFile('fp32')].map(unpinned),
  };
}

function unpinned(path: string): HubFile {
  return { path, size: null, sha256: null };
}

/** Where a downloaded model is kept. */
export function downloadFolder(dataDir: string, { repository, revision }: HubSource): string {
  return join(dataDir, 'models', ...repository.split('/'), revision);
}

/** The files that keep a model in `folder` from being used, because they are absent or of another size than pinned. */
export function missingFiles(folder: string, { files, weights }: HubSource): readonly string[] {
  const missing = files.filter((file) => !isInPlace(folder, file));
  const weightsMissing = weights.some((file) => isInPlace(folder, file)) ? [] : weights.slice(0, 1);
  return [...missing, ...weightsMissing].map(({ path }) => path);
}

/** True when the file is there and of the pinned size, or of any where none is pinned. Its bytes were checked when it was downloaded. */
export function isInPlace(folder: string, { path, size }: HubFile): boolean {
  const file = join(folder, path);
  if (!existsSync(file)) return false;
  const actual = statSync(file).size;
  return size === null ? actual > 0 : actual === size;
}
