import { dirname, join } from 'node:path';
import type Database from 'better-sqlite3';
import { takeFileLock } from '../../database/file-lock.ts';
import { createLogger, type Logger } from '../../log.ts';
import type { Archive } from '../archive-writer.ts';
import type { HeldVectors } from '../vectors/held-vectors.ts';
import { createNearestVectors, type NearestVectors } from '../vectors/keep-in-step.ts';
import type { VectorIndexes } from '../vectors/vector-index.ts';
import { vectorIndexes } from '../vectors/vector-indexes.ts';
import { createFileStore } from './file-store.ts';
import { type Connection, createOneState } from './one-state.ts';
import { type DatabaseOptions, openArchiveDatabase, openToRead } from './open-archive-database.ts';
import { createPutFiles } from './put-files.ts';
import { createRecordStore } from './record-store.ts';
import { clearReplacement, replaceArchive } from './replace-archive.ts';
import { createReader, type Reading } from './create-reader.ts';
import { storageError, telling } from './storage-error.ts';
import { acquireUpdateLock, UPDATE_LOCK } from './update-lock.ts';

export interface ArchiveOptions extends DatabaseOptions {
  /** Told what goes wrong without harm to answers. */
  readonly log?: Logger;
  /** What its vectors are kept in. */
  readonly indexes?: VectorIndexes;
  /** Given the vectors that it held, when it is closed. */
  readonly onClose?: (held: HeldVectors | null) => void;
}

/**
 * Opens the archive at `path`, making it where there is none. SQLite answers at once; the promises are the contract's.
 * Beside it lie the graph of its vectors and the lock of updates, both its own affair.
 * @throws {AppError} `archive-damaged`, `archive-newer`, `archive-busy`, `disk-full`, or `settings` when the folder cannot be written or the file is another program's.
 */
export function createArchive(
  path: string,
  { log = QUIET, indexes = vectorIndexes(), ...options }: ArchiveOptions = {},
): Archive {
  clearReplacement(dirname(path), join(dirname(path), UPDATE_LOCK));
  const database = openArchiveDatabase(path, options);
  try {
    return archiveOf(database, path, { log, indexes, ...options });
  } catch (error) {
    // Statements that do not suit the tables: they are not those of the version that the file says.
    database.close();
    throw storageError(error, path);
  }
}

function archiveOf(
  database: Database.Database,
  path: string,
  { log, indexes, onClose, ...options }: ArchiveOptions & Required<Pick<ArchiveOptions, 'log' | 'indexes'>>,
): Archive {
  const folder = dirname(path);
  const told = telling(path);
  const nearest: NearestVectors['nearest'] = (...given) => vectors.nearest(...given);
  const now = createReader(database, told, nearest);
  const lock = (): (() => void) | null => takeFileLock(join(folder, 'vectors.lock'));
  const vectors = createNearestVectors({ source: now.source, indexes, folder, lock, log });
  const files = createFileStore(database);
  const records = createRecordStore(database);
  const putFiles = createPutFiles(database, { files, records });
  const { articles } = now;
  const oneState = createOneState({
    now: connectionOf(database, now),
    open() {
      const another = openToRead(path, options);
      return connectionOf(another, createReader(another, told, nearest));
    },
    onLevel: vectors.level,
  });
  let closing: Promise<void> | null = null;
  const close = async (): Promise<void> => {
    const held = await vectors.close();
    onClose?.(held);
    oneState.close();
    database.close();
  };
  return {
    ...oneState.reader,
    atOneState: (work) => wording(path, () => oneState.work(work)),

    lock: told(() => acquireUpdateLock(folder)),
    files: told(files.files),
    filesWithProblems: told(files.filesWithProblems),
    ids: told(articles.ids),
    idsIn: told(files.idsIn),
    putFiles: (parts) => wording(path, () => putFiles(parts)),
    removeFile: told(files.removeFile),
    putArticles: (articles) => wording(path, () => records.putArticles(articles)),
    fingerprints: told(articles.fingerprints),
    idsByBody: told(articles.idsByBody),
    staleArticles: told(articles.staleArticles),
    unreadArticles: told(articles.unreadArticles),
    putPeople: told(records.putPeople),
    setModel: told(records.setModel),
    replace: (fill) =>
      wording(path, async () => {
        const held: HeldVectors[] = [];
        const onClose = (vectorsOfMade: HeldVectors | null): void => void (vectorsOfMade && held.push(vectorsOfMade));
        const open = (made: string): Archive => createArchive(made, { log, indexes, onClose, isPassing: true });
        return await replaceArchive({ path, open, lock, onReplaced: () => held.forEach(vectors.adopt) }, fill);
      }),
    settle: () => wording(path, vectors.settle),
    close: told(() => (closing ??= close())),
  };
}

const QUIET = createLogger({ level: 'silent', write: () => undefined });

/** Work whose failures say what they mean (`storageError`). */
async function wording<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw storageError(error, path);
  }
}

function connectionOf(database: Database.Database, { reader, source }: Reading): Connection {
  return { database, reader, mark: () => source.vectorState().mark };
}
