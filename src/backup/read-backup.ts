import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { extract, list } from 'tar';
import { AppError } from '../errors.ts';
import { FORMAT, hashOfFile, MANIFEST, type Manifest, manifestSchema } from './manifest.ts';
import { STORES } from './stores.ts';

/** What a backup says of itself; null for a file that is none. */
export async function readManifest(file: string): Promise<Manifest | null> {
  const pieces: Buffer[] = [];
  try {
    await list({
      file,
      strict: true,
      onReadEntry: (entry) => {
        if (entry.path === MANIFEST) entry.on('data', (piece: Buffer) => pieces.push(piece));
      },
    });
    return manifestSchema.parse(JSON.parse(Buffer.concat(pieces).toString('utf8')));
  } catch {
    return null; // whatever it is, it is no backup
  }
}

/**
 * Takes a backup apart into a folder, and sees that it is what was written.
 * @throws {AppError} `backup-unusable` when it is no backup, cut, changed, or of a newer version.
 */
export async function unpackBackup(file: string, folder: string): Promise<Manifest> {
  const names = new Set([MANIFEST, ...STORES.map(({ name }) => name)]);
  try {
    await extract({
      file,
      cwd: folder,
      strict: true,
      // Whatever else such a file holds is not ours to unpack.
      filter: (path, entry) => names.has(path) && 'type' in entry && entry.type === 'File',
    });
  } catch (error) {
    throw new AppError('backup-unusable', `${file} is no backup of Dateline, or is cut. ${UNCHANGED}`, {
      cause: error,
    });
  }
  const manifest = manifestIn(folder);
  if (manifest === null) throw new AppError('backup-unusable', `${file} is no backup of Dateline. ${UNCHANGED}`);
  if (manifest.format > FORMAT)
    throw new AppError('backup-unusable', `${file} was taken by a newer version of Dateline. Update it. ${UNCHANGED}`);
  for (const one of manifest.files) {
    if (!(await isAsWritten(folder, one)))
      throw new AppError(
        'backup-unusable',
        `${file} is damaged: ${one.name} in it is not what was written. ${UNCHANGED}`,
      );
  }
  return manifest;
}

const UNCHANGED = 'Nothing was changed.';

function manifestIn(folder: string): Manifest | null {
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')));
  } catch {
    return null; // not there, or not ours
  }
}

async function isAsWritten(folder: string, { name, bytes, hash }: Manifest['files'][number]): Promise<boolean> {
  const path = join(folder, name);
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.size === bytes && (await hashOfFile(path)) === hash;
}
