import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeFileLock } from '../database/file-lock.ts';
import { AppError } from '../errors.ts';

/** Where a backup is put together and taken apart, in the data folder: never read but by whoever made it. */
const NAME = 'backup.part';
const LOCK = 'backup.lock';
/** Names the unfinished file, where there is one. */
const UNFINISHED = 'unfinished';

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
    remove(folder);
    mkdirSync(folder, { recursive: true });
    return await work(folder);
  } finally {
    remove(folder);
    release();
  }
}

/**
 * Takes note of a file that is about to be written elsewhere: it goes with the folder, by whoever removes that. A process
 * that is killed leaves both, and only the folder is where the next one looks. Once the file has its name, there is none.
 */
export function noteUnfinished(folder: string, path: string): void {
  writeFileSync(join(folder, UNFINISHED), path);
}

function remove(folder: string): void {
  const note = join(folder, UNFINISHED);
  if (existsSync(note)) rmSync(readFileSync(note, 'utf8'), { force: true });
  rmSync(folder, { recursive: true, force: true });
}

/** Removes what a process left behind that was killed at it. */
export function clearWorkFolder(dataDir: string): void {
  const folder = join(dataDir, NAME);
  if (!existsSync(folder)) return;
  const release = takeFileLock(join(dataDir, LOCK));
  if (release === null) return;
  remove(folder);
  release();
}
