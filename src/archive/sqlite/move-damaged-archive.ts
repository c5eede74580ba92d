import { moveAside } from '../../database/move-aside.ts';
import { AppError } from '../../errors.ts';
import { archivePath, checkArchive } from './check-archive.ts';
import { acquireUpdateLock } from './update-lock.ts';

/**
 * Moves the archive of a data folder away where it is damaged, so that it can be made anew from the articles.
 * @returns where it is now; null where it is whole, or there is none.
 * @throws {AppError} `archive-busy` while another process updates it; as `checkArchive` where it is another's.
 */
export async function moveDamagedArchive(dataDir: string): Promise<string | null> {
  const release = acquireUpdateLock(dataDir);
  try {
    await checkArchive(dataDir);
    return null;
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'archive-damaged') throw error;
    return moveAside(archivePath(dataDir), 'damaged');
  } finally {
    release();
  }
}
