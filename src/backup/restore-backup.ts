import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { beginAnew } from '../archive/sqlite/begin-anew.ts';
import { archivePath, checkArchive } from '../archive/sqlite/check-archive.ts';
import { storageError } from '../archive/sqlite/storage-error.ts';
import { acquireUpdateLock } from '../archive/sqlite/update-lock.ts';
import { checkDatabase } from '../database/check-database.ts';
import { copyDatabase } from '../database/copy-database.ts';
import { moveAside, nameAside } from '../database/move-aside.ts';
import { StrangeDatabase } from '../database/open-database.ts';
import { AppError } from '../errors.ts';
import { keepEndings } from './keep-endings.ts';
import type { Manifest } from './manifest.ts';
import { unpackBackup } from './read-backup.ts';
import { type Store, STORES } from './stores.ts';
import { inWorkFolder } from './work-folder.ts';

/** What a restore did. */
export interface Restored extends Manifest {
  /** Where that is which was there before. */
  readonly kept: readonly string[];
}

/**
 * Puts a backup in the place of what a data folder holds, after all of it was checked. Who has the archive open reads
 * what it was until the restored one is whole, and that from then on. What was there before is kept beside it. What went
 * for good since stays gone.
 * @throws {AppError} `backup-unusable`, and then nothing was changed; `archive-busy` while another process updates.
 */
export async function restoreBackup(dataDir: string, file: string): Promise<Restored> {
  mkdirSync(dataDir, { recursive: true });
  const release = acquireUpdateLock(dataDir);
  try {
    return await inWorkFolder(dataDir, async (folder) => {
      const manifest = await unpackBackup(file, folder);
      const stores = STORES.filter(({ name }) => manifest.files.some((one) => one.name === name));
      await checkUnpacked(stores, { file, folder });
      keepEndings(dataDir, folder);
      const kept = [];
      for (const store of stores) kept.push(...(await keep(store, { dataDir, folder })));
      beginAnew(archivePath(folder), archivePath(dataDir));
      for (const { name, pathIn } of stores) await copyDatabase(join(folder, name), pathIn(dataDir));
      return { ...manifest, kept };
    });
  } catch (error) {
    throw storageError(error, archivePath(dataDir));
  } finally {
    release();
  }
}

/** Whole, of this version or an earlier one, and every article as it was stored. */
async function checkUnpacked(
  stores: readonly Store[],
  { file, folder }: { readonly file: string; readonly folder: string },
): Promise<void> {
  for (const { name, schema } of stores) {
    const state = checkDatabase(join(folder, name), schema);
    if (state === 'newer')
      throw new AppError(
        'backup-unusable',
        `${file} was taken by a newer version of Dateline. Update it. Nothing was changed.`,
      );
    if (state !== 'whole') throw unusable(file, name);
  }
  try {
    if ((await checkArchive(folder)) === 'none') throw unusable(file, 'archive.sqlite');
  } catch (error) {
    if (error instanceof AppError && error.code === 'archive-damaged') throw unusable(file, 'archive.sqlite');
    throw error;
  }
}

function unusable(file: string, name: string): AppError {
  return new AppError('backup-unusable', `${file} holds no ${name} that is whole. Nothing was changed.`);
}

/** Keeps what lies in the place of a store; a damaged file makes room. @returns where it is; none where there was nothing. */
async function keep(
  { name, schema, pathIn }: Store,
  { dataDir, folder }: { readonly dataDir: string; readonly folder: string },
): Promise<readonly string[]> {
  const path = pathIn(dataDir);
  const state = checkDatabase(path, schema);
  if (state === 'none') return [];
  if (state === 'damaged') return [moveAside(path, 'damaged')];
  if (state !== 'whole') throw new StrangeDatabase(state);
  // It has its name when it is whole: a process that is killed meanwhile leaves none.
  const copy = join(folder, `kept-${name}`);
  await copyDatabase(path, copy);
  const target = nameAside(path, 'before-restore');
  renameSync(copy, target);
  return [target];
}
