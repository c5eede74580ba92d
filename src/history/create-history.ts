import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import type { Logger } from '../log.ts';
import { createChangeStore } from './change-store.ts';
import { createEndedStore } from './ended-store.ts';
import type { History } from './history.ts';
import { historyError, openHistory } from './open-history.ts';

export interface HistoryOptions {
  readonly log: Logger;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** Where the history of a data folder is. */
export function historyPath(dataDir: string): string {
  return join(dataDir, 'history.sqlite');
}

/**
 * The history at `path`. Its file is made with the first change, and opened when it is first asked for: most processes
 * neither see a change nor are asked of one.
 * @throws {AppError} from any member: `memory-damaged`, `disk-full`, `archive-busy`, `settings`.
 */
export function createHistory(path: string, { log, now = Date.now }: HistoryOptions): History {
  let opened: Stores | null = null;
  const stores = (): Stores => (opened ??= open(path, log, now));
  /** Asks what is kept; where nothing was ever kept, nothing is made for it. */
  const asking =
    <Given extends unknown[], Answer>(ask: (stores: Stores, ...given: Given) => Answer, otherwise: Answer) =>
    (...given: Given): Answer =>
      opened === null && !existsSync(path) ? otherwise : told(path, () => ask(stores(), ...given));
  return {
    record: (changes) => {
      if (changes.length > 0) told(path, () => stores().changes.record(changes));
    },
    versionsOf: asking(({ changes }, article) => changes.versionsOf(article), []),
    versions: asking(({ changes }) => changes.versions(), []),
    changes: asking(({ changes }, since) => changes.since(since), []),
    keptSince: asking(({ changes }) => changes.keptSince(), null),
    end: (ended, why) => told(path, () => stores().endings.end(ended, why)),
    hasEnded: asking(({ endings }, file, textHash) => endings.hasEnded(file, textHash), false),
    endings: asking(({ endings }) => endings.list(), []),
    close: () => {
      opened?.database.close();
      opened = null;
    },
  };
}

interface Stores {
  readonly database: Database.Database;
  readonly changes: ReturnType<typeof createChangeStore>;
  readonly endings: ReturnType<typeof createEndedStore>;
}

function open(path: string, log: Logger, now: () => number): Stores {
  const database = openHistory(path, log);
  try {
    return { database, changes: createChangeStore(database, now), endings: createEndedStore(database, now) };
  } catch (error) {
    database.close();
    throw error;
  }
}

function told<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw historyError(error, path);
  }
}
