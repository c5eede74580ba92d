import { Worker } from 'node:worker_threads';
import type { PeopleRecord } from '../../archive/people-record.ts';
import type { Article } from '../../articles/article.ts';
import type { ReadArticleFile } from '../../articles/read-article-file.ts';
import { messageOf } from '../../errors.ts';
import type { Logger } from '../../log.ts';
import type { Piece, PieceResult } from './thread-messages.ts';

/** How long the thread waits for the next update before it ends: it holds some 60 MB. */
const IDLE_MS = 60_000;

export interface IngestThreadOptions {
  /** Whose readings of people the thread makes (`PeopleFinder.wanted`). */
  readonly finder: string;
  readonly log: Logger;
  readonly idleMs?: number;
  readonly startWorker?: () => Worker;
}

/**
 * Reads files and people in a thread of its own, so that the process answers meanwhile and another core does the work.
 * Nothing is started before it is needed. A file or article that ends the thread is reported by name, and another thread
 * goes on with the next.
 */
export interface IngestThread {
  readonly finder: string;
  /** As `readArticleFile`. */
  readFile(folder: string, file: string): Promise<ReadArticleFile>;
  /** As the `read` of the built-in `PeopleFinder`. */
  readPeople(article: Article): Promise<PeopleRecord>;
  /** Ends the thread; what waits is reported as what failed. */
  close(): Promise<void>;
}

interface Waiting {
  readonly piece: Piece;
  resolve(result: PieceResult): void;
}

/** @see IngestThread */
export function createIngestThread(options: IngestThreadOptions): IngestThread {
  const { finder, log, idleMs = IDLE_MS, startWorker = startIngestWorker } = options;
  const waiting: Waiting[] = [];
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;

  const start = (): Worker => {
    const started = startWorker();
    let cause: unknown = null;
    started.on('message', (result: PieceResult) => {
      waiting.shift()?.resolve(result);
      if (waiting.length === 0) rest(started);
    });
    started.on('error', (error) => (cause = error));
    started.on('exit', (code) => {
      if (worker === started) worker = null;
      // It does one piece after the other: the first that waits is the one that it broke off at.
      waiting.shift()?.resolve({ kind: 'failed', message: messageOf(cause ?? `its thread ended with code ${code}`) });
      if (waiting.length > 0) worker = start();
      for (const { piece } of waiting) worker?.postMessage(piece, []);
    });
    return started;
  };
  const rest = (resting: Worker): void => {
    resting.unref();
    idle = setTimeout(() => {
      worker = null;
      void resting.terminate();
    }, idleMs).unref();
  };
  const done = (piece: Piece): Promise<PieceResult> =>
    new Promise((resolve) => {
      clearTimeout(idle);
      waiting.push({ piece, resolve });
      worker ??= start();
      worker.ref();
      worker.postMessage(piece, []);
    });

  return {
    finder,
    async readFile(folder, file) {
      const result = await done({ kind: 'file', folder, file });
      if (result.kind === 'file') return result.read;
      const message = `defeats its reader (${reasonOf(result)}); mend or remove it`;
      return { articles: [], problems: [{ file, code: 'article-broken', message }], hash: null };
    },
    async readPeople(article) {
      const result = await done({ kind: 'people', article });
      if (result.kind === 'people') return result.people;
      // Nobody is named then; who asked again at every update would be ended by it each time.
      log.warn('no people could be read', { file: article.file, id: article.id, reason: reasonOf(result) });
      return { names: [], reading: null, finder };
    },
    async close() {
      clearTimeout(idle);
      for (const { resolve } of waiting.splice(0)) resolve({ kind: 'failed', message: 'the update was broken off' });
      await worker?.terminate();
    },
  };
}

function reasonOf(result: PieceResult): string {
  return result.kind === 'failed' ? result.message : 'it was given something else';
}

function startIngestWorker(): Worker {
  // A thread begins with JavaScript whatever this process runs from, so it is the built file (`imports` of package.json).
  return new Worker(new URL(import.meta.resolve('#ingest-thread')), { execArgv: [] });
}
