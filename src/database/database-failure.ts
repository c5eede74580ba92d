import { z } from 'zod';

/**
 * What a failure of a database file means to whoever runs Dateline: `full`, the disk is full or failing; `damaged`, what
 * it holds is not what was written; `busy`, another process is writing; `unwritable`, this user may not write there;
 * `uncompiled`, it was not looked at, since SQLite cannot be loaded in this Node.js.
 */
export type DatabaseFailure = 'full' | 'damaged' | 'busy' | 'unwritable' | 'uncompiled';

/** What to do where SQLite cannot be loaded. */
export const COMPILE =
  `SQLite is not compiled for this Node.js, ${process.versions.node}. Run "npm rebuild better-sqlite3" where Dateline ` +
  'is installed; nothing is lost.';

/** Which of them something thrown means; null where it says nothing of the file. */
export function databaseFailure(error: unknown): DatabaseFailure | null {
  // A row that is not as it was written: no code of ours writes another.
  if (error instanceof z.ZodError || error instanceof SyntaxError) return 'damaged';
  // Compiled for another Node.js it has a code; not compiled at all, what looked for it has only words.
  if (error instanceof Error && error.message.startsWith('Could not locate the bindings file')) return 'uncompiled';
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  return KINDS.find(([pattern]) => pattern.test(code))?.[1] ?? null;
}

const KINDS: readonly (readonly [RegExp, DatabaseFailure])[] = [
  [/^ERR_DLOPEN_FAILED$/, 'uncompiled'],
  [/^(?:SQLITE_FULL|SQLITE_IOERR.*|ENOSPC|EDQUOT|EIO)$/, 'full'],
  [/^SQLITE_(?:BUSY|LOCKED)/, 'busy'],
  [/^(?:SQLITE_CANTOPEN.*|SQLITE_READONLY.*|SQLITE_PERM|EACCES|EROFS|ENOTDIR|EEXIST|EPERM|EISDIR)$/, 'unwritable'],
  // Tables or rows other than those that were made: all of our own statements suit those.
  [/^SQLITE_(?:NOTADB|CORRUPT|ERROR|SCHEMA|MISMATCH|CONSTRAINT|FORMAT)/, 'damaged'],
];
