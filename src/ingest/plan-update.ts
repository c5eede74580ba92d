import type { StoredFile } from '../archive/archive.ts';

/** A file of the articles folder as it is now. */
export interface ListedFile {
  readonly file: string;
  /** Bytes. */
  readonly size: number;
  readonly mtimeMs: number;
}

/** What an update has to do. */
export interface UpdatePlan {
  readonly removed: readonly string[];
  /** Files to read, in order of name. */
  readonly read: readonly ListedFile[];
  readonly unchanged: readonly StoredFile[];
}

export interface PlanOptions {
  readonly listed: readonly ListedFile[];
  /** Files and folders that are there but could not be looked at: what was read from them before is kept. */
  readonly unreadable: readonly string[];
  readonly known: ReadonlyMap<string, StoredFile>;
}

/**
 * Compares the folder with what was read before: a file of the same size and time is not read again. When anything
 * changes, files that clashed over an article's id are read again as well, since the clash may be gone.
 */
export function planUpdate({ listed, unreadable, known }: PlanOptions): UpdatePlan {
  const present = new Set(listed.map(({ file }) => file));
  const isHidden = (file: string): boolean => unreadable.some((path) => file === path || file.startsWith(`${path}/`));
  const removed = [...known.keys()].filter((file) => !present.has(file) && !isHidden(file));
  const isChanged = ({ file, size, mtimeMs }: ListedFile): boolean => {
    const before = known.get(file);
    return before === undefined || before.size !== size || before.mtimeMs !== mtimeMs;
  };
  const moved = removed.length > 0 || listed.some(isChanged);
  const clashed = ({ file }: ListedFile): boolean =>
    known.get(file)?.problems.some(({ code }) => code === 'article-duplicate-id') ?? false;
  const read = listed.filter((file) => isChanged(file) || (moved && clashed(file)));
  const reading = new Set(read.map(({ file }) => file));
  return {
    removed,
    read,
    unchanged: [...known.values()].filter(({ file }) => present.has(file) && !reading.has(file)),
  };
}
