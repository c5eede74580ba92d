import { AsyncLocalStorage } from 'node:async_hooks';
import type Database from 'better-sqlite3';
import type { ArchiveReader } from '../archive-reader.ts';

/** A second connection, and what it reads. */
export interface Connection {
  readonly database: Database.Database;
  readonly reader: ArchiveReader;
  /** The mark of the archive's last change that it sees. */
  readonly mark: () => string;
}

/** Works of which each is told of one state of the archive, however long it takes. */
export interface OneState {
  /** What the archive is now, or was when the work began that asks. */
  readonly reader: ArchiveReader;
  /** Does some work; works that begin in the same state share a connection. */
  work<Result>(work: () => Promise<Result>): Promise<Result>;
  close(): void;
}

export interface OneStateParts {
  /** Reads without a transaction. */
  readonly now: Pick<Connection, 'reader' | 'mark'>;
  /** Opens another connection. */
  readonly open: () => Connection;
  /** Told, when a work has ended, that none is being done in an earlier state than that of now. */
  readonly onLevel: () => void;
}

interface View extends Connection {
  /** How many works are being done in its state; while there are any, it is in a transaction. */
  works: number;
  /** Of that state. */
  seen: string;
}

/** Connections kept for the next work: what one remembers of the archive is of use to it. */
const KEPT = 1;

/**
 * A transaction that reads sees what was there when it began, and SQLite's log of writes lets others write meanwhile. A work
 * finds the connection that it was given by its asynchronous context, so that whatever it calls reads the same state and
 * nobody can forget to hand it on.
 */
export function createOneState({ now, open, onLevel }: OneStateParts): OneState {
  const context = new AsyncLocalStorage<{ readonly view: View; isOver: boolean }>();
  const views = createViews({ mark: now.mark, open, onLevel });
  const current = (): ArchiveReader => {
    const given = context.getStore();
    // What a work left behind it is told of what is there now.
    return given === undefined || given.isOver ? now.reader : given.view.reader;
  };

  return {
    reader: {
      state: () => current().state(),
      search: (query) => current().search(query),
      articlesPrinting: (terms, options) => current().articlesPrinting(terms, options),
      articlesById: (ids) => current().articlesById(ids),
      headings: (filters) => current().headings(filters),
      count: (filters) => current().count(filters),
      readingsOf: (articles) => current().readingsOf(articles),
      wordCounts: (stems) => current().wordCounts(stems),
      stemsHeld: (ids, stems) => current().stemsHeld(ids, stems),
      vocabularyFrom: (beginnings) => current().vocabularyFrom(beginnings),
      passagesHolding: (stems, limit) => current().passagesHolding(stems, limit),
      people: () => current().people(),
      sources: () => current().sources(),
      sections: () => current().sections(),
      days: () => current().days(),
      kept: (make) => current().kept(make),
    },
    async work(work) {
      if (context.getStore()?.isOver === false) return work();
      const view = views.join();
      const given = { view, isOver: false };
      try {
        return await context.run(given, work);
      } finally {
        given.isOver = true;
        views.leave(view);
      }
    },
    close: views.close,
  };
}

/** The connections that works are being done by. */
function createViews({ mark, open, onLevel }: Pick<OneStateParts, 'open' | 'onLevel'> & Pick<Connection, 'mark'>) {
  const views = new Set<View>();
  const atNow = (): View => {
    const seen = mark();
    const shared = [...views].find((one) => one.works > 0 && one.seen === seen);
    if (shared !== undefined) return shared;
    const view = [...views].find(({ works }) => works === 0) ?? { ...open(), works: 0, seen: '' };
    views.add(view);
    try {
      // It sees what is there from its first question on.
      view.database.exec('BEGIN');
      view.seen = view.mark();
      return view;
    } catch (error) {
      views.delete(view);
      view.database.close();
      throw error;
    }
  };
  const join = (): View => {
    const view = atNow();
    view.works += 1;
    return view;
  };
  const leave = (view: View): void => {
    view.works -= 1;
    if (view.works > 0 || !view.database.open) return;
    view.database.exec('COMMIT');
    const newest = mark();
    if (![...views].some(({ works, seen }) => works > 0 && seen !== newest)) onLevel();
    if (views.size <= KEPT) return;
    views.delete(view);
    view.database.close();
  };
  const close = (): void => {
    for (const { database } of views) database.close();
    views.clear();
  };
  return { join, leave, close };
}
