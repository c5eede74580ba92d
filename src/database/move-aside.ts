import { existsSync, renameSync } from 'node:fs';

/** What SQLite keeps beside a database: the log of writes, and what says where in it they are. */
const SUFFIXES = ['-wal', '-shm'];

/**
 * Moves a database away with what belongs to it, so that another can be made in its place. Nothing is deleted.
 * @param why a word for its new name: `damaged`.
 * @returns where it is now.
 */
export function moveAside(path: string, why: string, now = new Date()): string {
  const stamp = now.toISOString().replaceAll(':', '-').replace(/\..*$/, '');
  const free = (count: number): string => {
    const name = `${path}.${why}-${stamp}${count === 1 ? '' : `-${count}`}`;
    return existsSync(name) ? free(count + 1) : name;
  };
  const target = free(1);
  // The log first: a database that is found beside the log of another would read it as its own.
  for (const suffix of [...SUFFIXES, '']) {
    if (existsSync(path + suffix)) renameSync(path + suffix, target + suffix);
  }
  return target;
}
