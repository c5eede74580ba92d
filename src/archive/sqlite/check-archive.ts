import { join } from 'node:path';
import { checkDatabase } from '../../database/check-database.ts';
import { StrangeDatabase } from '../../database/open-database.ts';
import { createArchive } from './create-archive.ts';
import { ARCHIVE_SCHEMA } from './schema.ts';
import { damaged, storageError } from './storage-error.ts';
import { portionsOf } from '../../portions-of.ts';

/** The archive's file in a data folder. */
export function archivePath(dataDir: string): string {
  return join(dataDir, 'archive.sqlite');
}

/**
 * Whether there is an archive in a data folder; reads all of it.
 * @throws {AppError} where there is one that cannot be used: `archive-damaged` when it is not whole, has other tables than
 * it should, or holds an article otherwise than it was stored; `archive-newer`, `settings`, `archive-busy`.
 */
export async function checkArchive(dataDir: string): Promise<'none' | 'whole'> {
  const path = archivePath(dataDir);
  const state = stateOf(path);
  if (state === 'none') return 'none';
  if (state === 'damaged') throw damaged(path);
  if (state !== 'whole') throw storageError(new StrangeDatabase(state), path);
  const archive = createArchive(path);
  try {
    for (const some of portionsOf([...(await archive.ids())], AT_ONCE)) await archive.articlesById(some);
    return 'whole';
  } finally {
    await archive.close();
  }
}

/** Articles read at a time, to keep memory even. */
const AT_ONCE = 500;

function stateOf(path: string) {
  try {
    return checkDatabase(path, ARCHIVE_SCHEMA);
  } catch (error) {
    throw storageError(error, path);
  }
}
