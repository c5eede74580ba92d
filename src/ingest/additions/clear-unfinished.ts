import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { takeFileLock } from '../../database/file-lock.ts';
import { ADDED, FEEDS } from './own-folders.ts';
import type { AdditionsFolder } from './write-addition.ts';

/** Begins the name of a file that is being written; the dot keeps it out of the archive. */
export const UNFINISHED = '.adding-';

/** Removes what a process left in the articles folder that was killed while it wrote an addition. Never throws: it does no harm there. */
export function clearUnfinished({ articlesDir, lockFile }: AdditionsFolder): void {
  try {
    const left = ownFolders(articlesDir).flatMap((folder) =>
      readdirSync(folder).flatMap((name) => (name.startsWith(UNFINISHED) ? [join(folder, name)] : [])),
    );
    if (left.length === 0) return;
    const release = takeFileLock(lockFile);
    if (release === null) return;
    for (const path of left) rmSync(path, { force: true });
    release();
  } catch {
    // A folder that cannot be read or written: whoever adds to it is told.
  }
}

function ownFolders(articlesDir: string): readonly string[] {
  const [added, feeds] = [join(articlesDir, ADDED), join(articlesDir, FEEDS)];
  const hosts = existsSync(feeds) ? readdirSync(feeds, { withFileTypes: true }) : [];
  return [
    ...(existsSync(added) ? [added] : []),
    ...hosts.flatMap((host) => (host.isDirectory() ? [join(feeds, host.name)] : [])),
  ];
}
