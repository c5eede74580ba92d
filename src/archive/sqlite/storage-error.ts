import { AppError, messageOf } from '../../errors.ts';

/** What a failure of the database means for the person who runs Dateline. Errors that are already ours pass unchanged. */
export function storageError(error: unknown, path: string): unknown {
  if (error instanceof AppError) return error;
  const code = codeOf(error);
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code.startsWith('SQLITE_IOERR')) {
    return new AppError(
      'disk-full',
      `The archive could not be written to ${path}: the disk is full or failing. Nothing is lost; free some space and run "dateline index".`,
      { cause: error },
    );
  }
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) {
    return new AppError(
      'archive-damaged',
      `The archive ${path} is damaged (${messageOf(error)}). Move it away and run "dateline index": it is made anew from the articles.`,
      { cause: error },
    );
  }
  if (code.startsWith('SQLITE_BUSY')) {
    return new AppError(
      'archive-busy',
      `Another process is writing to ${path}. Try again when it has finished, or use another --data folder.`,
      { cause: error },
    );
  }
  if (
    code === 'SQLITE_CANTOPEN' ||
    code.startsWith('SQLITE_READONLY') ||
    ['EACCES', 'EROFS', 'ENOTDIR', 'EEXIST', 'EPERM'].includes(code)
  ) {
    return new AppError(
      'settings',
      `The data folder cannot be written: ${path} (${messageOf(error)}). Choose another with --data or DATA_DIR.`,
      { cause: error },
    );
  }
  return error;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
