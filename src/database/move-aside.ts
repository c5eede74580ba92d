import { existsSync, renameSync } from 'node:fs';

/** What SQLite keeps beside a database: the log of writes, and what says where in it they are. */
const SUFFIXES = ['-wal', '-shm'];

/** A name beside a database that nothing has yet. @param why a word for it: `damaged`. */
export function nameAside(path: string, why: string): string {
  const stamp = new Date().toISOString().replaceAll(':', '-').replace(/\..*$/, '');
  const free = (count: number): string => {
    const name = `${path}.${why}-${stamp}${count === 1 ? '' : `-${count}`}`;
    return existsSync(name) ? free(count + 1) : name;
  };
  return free(1);
}

/**
 * Moves a database away with what belongs to it, so that another can be made in its place. Nothing is deleted.
 * @returns where it is now.
 */
export function moveAside(path: string, why: string): string {
  const target = nameAside(path, why);
  // The log first: a database that is found beside the log of another would read it as its own.
  for (const suffix of [...SUFFIXES, '']) {
    if (existsSync(path + suffix)) renameSync(path + suffix, target + suffix);
  }
  return target;
}
