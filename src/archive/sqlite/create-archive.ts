import { dirname, join } from 'node:path';
import type Database from 'better-sqlite3';
import { takeFileLock } from '../../database/file-lock.ts';
import { createLogger, type Logger } from '../../log.ts';
import type { Archive } from '../archive-writer.ts';
import { createNearestVectors } from '../vectors/keep-in-step.ts';
import type { VectorIndexes } from '../vectors/vector-index.ts';
import { vectorIndexes } from '../vectors/vector-indexes.ts';
import { createArticleStore } from './article-store.ts';
import { createFileStore } from './file-store.ts';
import { createListStore } from './list-store.ts';
import { type DatabaseOptions, openArchiveDatabase } from './open-archive-database.ts';
import { createPassageStore } from './passage-store.ts';
import { createPutFiles } from './put-files.ts';
import { createRecordStore } from './record-store.ts';
import { createPassagesHolding, createSearch } from './search-passages.ts';
import { clearReplacement, replaceArchive } from './replace-archive.ts';
import { createStateStore } from './state-store.ts';
import { storageError } from './storage-error.ts';
import { createTextSearch } from './text-search.ts';
import { createUntilChanged } from './until-changed.ts';
import { acquireUpdateLock, UPDATE_LOCK } from './update-lock.ts';
import { createVectorStore } from './vector-store.ts';

export interface ArchiveOptions extends DatabaseOptions {
  /** Told what goes wrong without harm to answers. */
  readonly log?: Logger;
  /** What its vectors are kept in. */
  readonly indexes?: VectorIndexes;
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
    return archiveOf(database, path, { log, indexes });
  } catch (error) {
    // Statements that do not suit the tables: they are not those of the version that the file says.
    database.close();
    throw storageError(error, path);
  }
}

function archiveOf(
  database: Database.Database,
  path: string,
  { log, indexes }: { readonly log: Logger; readonly indexes: VectorIndexes },
): Archive {
  const folder = dirname(path);
  // Outlets are compared as they are typed: "trend" is "Trend".
  database.function('fold', { deterministic: true }, (text) =>
    typeof text === 'string' ? text.trim().toLowerCase() : null,
  );
  const files = createFileStore(database);
  const records = createRecordStore(database);
  const untilChanged = createUntilChanged(database);
  const articles = createArticleStore(database, untilChanged);
  const lists = createListStore(database, untilChanged);
  const passages = createPassageStore(database, articles.articlesById);
  const text = createTextSearch(database, untilChanged);
  const source = { ...createVectorStore(database), vectors: passages.vectors };
  const lock = (): (() => void) | null => takeFileLock(join(folder, 'vectors.lock'));
  const vectors = createNearestVectors({ source, indexes, folder, lock, log });
  const told = telling(path);
  return {
    state: told(createStateStore(database)),
    search: told(createSearch({ passages, text, vectors })),
    articlesPrinting: told(text.articlesPrinting),
    articlesById: told(articles.articlesById),
    headings: told(articles.headings),
    count: told(articles.count),
    readingsOf: told(articles.readingsOf),
    wordCounts: told(text.wordCounts),
    vocabularyFrom: told(text.vocabularyFrom),
    passagesHolding: told(createPassagesHolding({ text, passages })),
    people: told(lists.people),
    sources: told(lists.sources),
    sections: told(lists.sections),
    days: told(lists.days),

    lock: told(() => acquireUpdateLock(folder)),
    files: told(files.files),
    filesWithProblems: told(files.filesWithProblems),
    idsIn: told(files.idsIn),
    putFiles: told(createPutFiles(database, { files, records })),
    removeFile: told(files.removeFile),
    putArticles: told(records.putArticles),
    fingerprints: told(articles.fingerprints),
    idsByBody: told(articles.idsByBody),
    staleArticles: told(articles.staleArticles),
    unreadArticles: told(articles.unreadArticles),
    putPeople: told(records.putPeople),
    setModel: told(records.setModel),
    replace: (fill) =>
      wording(path, () => replaceArchive({ path, open: (made) => createArchive(made, { log }), lock }, fill)),
    settle: () => wording(path, vectors.settle),
    close: told(() => {
      if (!database.open) return;
      vectors.close();
      database.close();
    }),
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

/** Work on the archive at `path`, later, whose failures say what they mean (`storageError`). */
function telling(path: string) {
  return <Given extends unknown[], Result>(work: (...given: Given) => Result) =>
    async (...given: Given): Promise<Result> => {
      try {
        return work(...given);
      } catch (error) {
        throw storageError(error, path);
      }
    };
}
