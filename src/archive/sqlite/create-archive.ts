import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { Archive } from '../archive.ts';
import { createArchiveWriter } from './archive-writer.ts';
import { createArticleStore } from './article-store.ts';
import { createFileStore } from './file-store.ts';
import { type DatabaseOptions, openDatabase } from './open-database.ts';
import { createPassageStore } from './passage-store.ts';
import { storageError } from './storage-error.ts';
import { createTextSearch } from './text-search.ts';

const stateRow = z.object({
  generation: z.number(),
  updated_at: z.string().nullable(),
  model: z.string().nullable(),
  dimensions: z.number().nullable(),
});
const countsRow = z.object({
  articles: z.number(),
  passages: z.number(),
  newestOn: z.string().nullable(),
  oldestOn: z.string().nullable(),
});

/**
 * Opens the archive at `path`, making it where there is none.
 * @throws {AppError} `archive-damaged`, `archive-busy`, `disk-full`, or `settings` when the folder cannot be written.
 */
export function createArchive(path: string, options?: DatabaseOptions): Archive {
  const database = openDatabase(path, options);
  // Outlets are compared as they are typed: "trend" is "Trend".
  database.function('fold', { deterministic: true }, (text) =>
    typeof text === 'string' ? text.trim().toLowerCase() : null,
  );
  return told(
    {
      ...createStateQueries(database),
      ...createFileStore(database),
      ...createArchiveWriter(database),
      ...createArticleStore(database),
      ...createPassageStore(database),
      ...createTextSearch(database),
      close: () => {
        database.close();
      },
    },
    path,
  );
}

function createStateQueries(database: Database.Database): Pick<Archive, 'state' | 'counts'> {
  const state = database.prepare('SELECT generation, updated_at, model, dimensions FROM state');
  const counts =
    database.prepare(`SELECT (SELECT count(*) FROM articles) AS articles, (SELECT count(*) FROM passages) AS passages,
    (SELECT max(published_on) FROM articles) AS newestOn, (SELECT min(published_on) FROM articles) AS oldestOn`);
  return {
    state() {
      const { generation, updated_at, model, dimensions } = stateRow.parse(state.get());
      return { generation, updatedAt: updated_at, model, dimensions };
    },
    counts: () => countsRow.parse(counts.get()),
  };
}

/** The same archive, whose failures say what they mean (`storageError`). */
function told(archive: Archive, path: string): Archive {
  const members = Object.entries(archive).map(([name, member]: [string, (...given: unknown[]) => unknown]) => [
    name,
    (...given: unknown[]): unknown => {
      try {
        return member(...given);
      } catch (error) {
        throw storageError(error, path);
      }
    },
  ]);
  // Every member of Archive is a function, and each is replaced by one that takes and returns the same.
  return Object.fromEntries(members) as Archive;
}
