import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { create } from 'tar';
import { archivePath, checkArchive } from '../archive/sqlite/check-archive.ts';
import { createArchive } from '../archive/sqlite/create-archive.ts';
import { storageError } from '../archive/sqlite/storage-error.ts';
import { copyDatabase } from '../database/copy-database.ts';
import { AppError, messageOf } from '../errors.ts';
import { FORMAT, hashOfFile, MANIFEST, type Manifest } from './manifest.ts';
import { readManifest } from './read-backup.ts';
import { STORES } from './stores.ts';
import { inWorkFolder, noteUnfinished } from './work-folder.ts';

/**
 * Copies archive and memory into one file, while others read and write them: each as it is at one moment, checked
 * before the file is there. It is a tar file, which any tar can open.
 * @throws {AppError} `archive-damaged` and the like where there is nothing whole to keep; `backup-unusable` where something
 * else is in the place of the file; `disk-full`, `archive-busy`.
 */
export async function takeBackup(dataDir: string, file: string): Promise<Manifest> {
  const target = resolve(file);
  // Only a backup may be replaced by another: a slip of the hand must not cost an article.
  if (existsSync(target) && (await readManifest(target)) === null)
    throw new AppError('backup-unusable', `${target} is there, and is no backup. Name another file.`);
  if (!existsSync(archivePath(dataDir)))
    throw new AppError('backup-unusable', `There is no archive in ${dataDir} yet, so there is nothing to back up.`);
  try {
    return await inWorkFolder(dataDir, async (folder) => {
      const manifest = await gather(dataDir, folder);
      await pack({ folder, target, manifest });
      return manifest;
    });
  } catch (error) {
    throw storageError(error, target);
  }
}

/** Copies of the databases, whole, each in one file. */
async function gather(dataDir: string, folder: string): Promise<Manifest> {
  const files = [];
  for (const { name, pathIn } of STORES) {
    if (!existsSync(pathIn(dataDir))) continue;
    await copyDatabase(pathIn(dataDir), join(folder, name));
  }
  await checkArchive(folder);
  const articles = await countArticles(folder);
  for (const { name } of STORES) {
    const path = join(folder, name);
    if (!existsSync(path)) continue;
    toOneFile(path);
    files.push({ name, bytes: statSync(path).size, hash: await hashOfFile(path) });
  }
  return { format: FORMAT, takenAt: new Date().toISOString(), articles, files };
}

async function countArticles(folder: string): Promise<number> {
  const archive = createArchive(archivePath(folder));
  try {
    return (await archive.state()).articles;
  } finally {
    await archive.close();
  }
}

/** Without a log of writes beside it. */
function toOneFile(path: string): void {
  const database = new Database(path);
  database.pragma('journal_mode = DELETE');
  database.close();
}

interface Packing {
  readonly folder: string;
  readonly target: string;
  readonly manifest: Manifest;
}

/** The file is there whole, or not at all. */
async function pack({ folder, target, manifest }: Packing): Promise<void> {
  const unfinished = `${target}.part`;
  writeFileSync(join(folder, MANIFEST), JSON.stringify(manifest, null, 2));
  noteUnfinished(folder, unfinished);
  try {
    mkdirSync(dirname(target), { recursive: true });
    const names = [MANIFEST, ...manifest.files.map(({ name }) => name)];
    await create({ file: unfinished, cwd: folder, portable: true }, names);
    const handle = openSync(unfinished, 'r+');
    fsyncSync(handle);
    closeSync(handle);
    renameSync(unfinished, target);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC')
      throw new AppError('disk-full', `There is no room for ${target}. Nothing was changed.`, { cause: error });
    throw new AppError('backup-unusable', `${target} cannot be written (${messageOf(error)}). Name another file.`, {
      cause: error,
    });
  }
}
