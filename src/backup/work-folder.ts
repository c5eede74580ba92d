import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { takeFileLock } from '../database/file-lock.ts';
import { AppError } from '../errors.ts';

/** Where a backup is put together and taken apart, in the data folder: never read but by whoever made it. */
const NAME = 'backup.part';
const LOCK = 'backup.lock';

/** Hands a folder that is empty to some work, and removes it after, whatever happens. @throws {AppError} `archive-busy` while another process has it. */
export async function inWorkFolder<Result>(
  dataDir: string,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = join(dataDir, NAME);
  const release = takeFileLock(join(dataDir, LOCK));
  if (release === null)
    throw new AppError('archive-busy', `Another process is at a backup of ${dataDir}. Try again when it has finished.`);
  try {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    release();
  }
}

/** Removes what a process left behind that was killed at it. */
export function clearWorkFolder(dataDir: string): void {
  const folder = join(dataDir, NAME);
  if (!existsSync(folder)) return;
  const release = takeFileLock(join(dataDir, LOCK));
  if (release === null) return;
  rmSync(folder, { recursive: true, force: true });
  release();
}
