import { dirname } from 'node:path';
import { COMPILE, databaseFailure, type DatabaseFailure } from '../../database/database-failure.ts';
import { StrangeDatabase } from '../../database/open-database.ts';
import { AppError, type ErrorCode } from '../../errors.ts';

/** What a failure of the archive's database means for the person who runs Dateline, in words of ours. Errors that are already ours pass unchanged, and so do faults of the program. */
export function storageError(error: unknown, path: string): unknown {
  if (error instanceof AppError) return error;
  if (error instanceof StrangeDatabase) {
    const [code, message] = STRANGE[error.kind];
    return new AppError(code, message(path), { cause: error });
  }
  const failure = databaseFailure(error);
  if (failure === null) return error;
  const [code, message] = FAILURES[failure];
  return new AppError(code, message(path), { cause: error });
}

/** An archive that is not what was stored. */
export function damaged(path: string): AppError {
  return new AppError('archive-damaged', `The archive ${path} is damaged. ${REMAKE}`);
}

type Told = readonly [code: ErrorCode, message: (path: string) => string];

/** How a damaged archive is mended: nothing in it is lost, since all of it was made from the articles. */
export const REMAKE =
  'Run "dateline index --rebuild": it is made anew from the articles, and the damaged file is kept beside it.';

const FAILURES: Readonly<Record<DatabaseFailure, Told>> = {
  full: [
    'disk-full',
    (path) =>
      `The archive could not be written to ${path}: the disk is full or failing. Nothing is lost; free some space and run "dateline index".`,
  ],
  damaged: ['archive-damaged', (path) => damaged(path).message],
  busy: [
    'archive-busy',
    (path) => `Another process is writing to ${path}. Try again when it has finished, or use another --data folder.`,
  ],
  unwritable: [
    'settings',
    (path) =>
      `The data folder cannot be written: ${dirname(path)}. Let the user that Dateline runs as write there, or choose another with --data or DATA_DIR.`,
  ],
  uncompiled: ['settings', () => COMPILE],
};

const STRANGE: Readonly<Record<StrangeDatabase['kind'], Told>> = {
  foreign: [
    'settings',
    (path) =>
      `${path} is the database of another program, and was left as it is. Choose another data folder with --data or DATA_DIR.`,
  ],
  newer: [
    'archive-newer',
    (path) =>
      `The archive ${path} was written by a newer version of Dateline, and was left as it is. Update Dateline, or choose another data folder with --data or DATA_DIR.`,
  ],
};

/** Makes of work some that is done later, and whose failures say what they mean. */
export type Telling = <Given extends unknown[], Result>(
  work: (...given: Given) => Result | Promise<Result>,
) => (...given: Given) => Promise<Result>;

/** Work on the archive at `path`. */
export function telling(path: string): Telling {
  return (work) =>
    async (...given) => {
      try {
        return await work(...given);
      } catch (error) {
        throw storageError(error, path);
      }
    };
}
