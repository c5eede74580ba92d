import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setImmediate as others } from 'node:timers/promises';
import { checkpointApart } from '../../database/checkpoint-apart.ts';
import { copyDatabase } from '../../database/copy-database.ts';
import { takeFileLock } from '../../database/file-lock.ts';
import type { Archive } from '../archive-writer.ts';
import { adoptIndexFile } from '../vectors/index-file.ts';
import { beginAnew } from './begin-anew.ts';

/** Where an archive is made that is to take the place of another, beside it. */
const NAME = 'rebuild.part';
/** Pages copied at a time, so that questions are answered meanwhile: 1 MB, of which four held the loop for some 25 ms. */
const STEP = 250;

export interface Replacing {
  readonly path: string;
  /** Opens an archive as this one was opened. */
  readonly open: (path: string) => Archive;
  /** Takes the lock of those who write the index file; null while another process has it. */
  readonly lock: () => (() => void) | null;
  /** Told in the very turn in which the other has taken its place. */
  readonly onReplaced: () => void;
}

/**
 * Has an empty archive filled beside the one at `path` and puts it in its place, at one stroke, when that is done. Until
 * then, and when it fails or the process is killed, everybody's answers are from what was there. The lock of updates is
 * the caller's.
 */
export async function replaceArchive<Result>(
  { path, open, lock, onReplaced }: Replacing,
  fill: (fresh: Archive) => Promise<Result>,
): Promise<Result> {
  const folder = join(dirname(path), NAME);
  const made = join(folder, basename(path));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    const result = await filled({ path, made, open }, fill);
    await copyDatabase(made, path, { pagesAtOnce: STEP });
    onReplaced();
    await others();
    adopt(folder, dirname(path), lock);
    await checkpointApart(path);
    return result;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function filled<Result>(
  { path, made, open }: Pick<Replacing, 'path' | 'open'> & { readonly made: string },
  fill: (fresh: Archive) => Promise<Result>,
): Promise<Result> {
  const fresh = open(made);
  try {
    // Before its index is begun, which names the archive that it is of.
    beginAnew(made, path);
    const result = await fill(fresh);
    await fresh.settle();
    return result;
  } finally {
    await fresh.close();
  }
}

function adopt(from: string, to: string, lock: Replacing['lock']): void {
  const release = lock();
  // Another process is writing what is out of date now; the index is built from the archive then.
  if (release === null) return;
  try {
    adoptIndexFile(from, to);
  } finally {
    release();
  }
}

/** Removes what a process left behind that was killed at it. @param updateLock path of the lock of updates. */
export function clearReplacement(folder: string, updateLock: string): void {
  if (!existsSync(join(folder, NAME))) return;
  const release = takeFileLock(updateLock);
  if (release === null) return;
  rmSync(join(folder, NAME), { recursive: true, force: true });
  release();
}
