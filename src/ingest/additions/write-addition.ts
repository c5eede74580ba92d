import { randomBytes } from 'node:crypto';
import { mkdir, open, realpath, rename, unlink } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { waitForFileLock } from '../../database/file-lock.ts';
import { AppError, messageOf } from '../../errors.ts';
import { UNFINISHED } from './clear-unfinished.ts';

/** Where additions are written. */
export interface AdditionsFolder {
  readonly articlesDir: string;
  /** The lock of those who write: while one has it, what lies there unfinished is a killed process's. */
  readonly lockFile: string;
}

/**
 * Writes a file of the articles folder at one stroke: it is there whole, on the disk, or not at all.
 * @param file relative to the folder, with a name of ours from beginning to end.
 * @throws {AppError} `disk-full`, or `additions-folder` when the folder cannot be written.
 */
export async function writeAddition(
  { articlesDir, lockFile }: AdditionsFolder,
  file: string,
  bytes: Uint8Array,
): Promise<void> {
  const path = join(articlesDir, file);
  const folder = dirname(path);
  const unfinished = join(folder, `${UNFINISHED}${randomBytes(6).toString('hex')}`);
  const release = await waitForFileLock(lockFile);
  try {
    await mkdir(folder, { recursive: true });
    await insideOnly(articlesDir, folder);
    await writeToDisk(unfinished, bytes);
    // A file of this name holds these very bytes (its hash is in the name), so taking its place changes nothing.
    await rename(unfinished, path);
    await settle(folder);
  } catch (error) {
    await unlink(unfinished).catch(() => undefined); // mostly there is none
    throw isFull(error) ? new AppError('disk-full', FULL, { cause: error }) : unwritable(dirname(file), error);
  } finally {
    release();
  }
}

async function writeToDisk(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Puts the folder's own entry on the disk; some systems cannot, and need not. */
async function settle(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** A link in place of the sub-folder would put articles where the archive does not look. */
async function insideOnly(articlesDir: string, folder: string): Promise<void> {
  const [root, real] = [await realpath(articlesDir), await realpath(folder)];
  if (!real.startsWith(`${root}${sep}`)) throw new Error('it is a link that leaves the articles folder');
}

const isFull = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOSPC';

const FULL = 'There is no room left on the disk of the articles folder, so nothing was added. Make room and try again.';

function unwritable(folder: string, error: unknown): AppError {
  return new AppError(
    'additions-folder',
    `Nothing was added: the folder “${folder}” in the articles folder cannot be written (${messageOf(error)}). Let the user that Dateline runs as write there.`,
    { cause: error },
  );
}
