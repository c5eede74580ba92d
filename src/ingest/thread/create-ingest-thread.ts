import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PeopleRecord } from '../../archive/people-record.ts';
import type { Article } from '../../articles/article.ts';
import { hashOf, type ReadBytes } from '../../articles/read-article-bytes.ts';
import type { ReadArticleFile } from '../../articles/read-article-file.ts';
import type { Logger } from '../../log.ts';
import { createPieceQueue } from './piece-queue.ts';
import type { PieceResult } from './thread-messages.ts';

/** How long the thread waits for the next update before it ends: it holds some 60 MB. */
const IDLE_MS = 60_000;

export interface IngestThreadOptions {
  /** Whose readings of people the thread makes (`PeopleFinder.wanted`). */
  readonly finder: string;
  readonly log: Logger;
  readonly idleMs?: number;
  /** Milliseconds that a file or article of so many bytes may take. */
  readonly mostMs?: (size: number) => number;
  readonly startWorker?: () => Worker;
}

const MEGABYTE = 1_000_000;

/** More than a thread of its own may take for one file (`readApart`); a megabyte of whatever shape takes a second or two. */
const usualMs = (size: number): number => 240_000 + (size / MEGABYTE) * 10_000;

/**
 * Reads files and people in a thread of its own, so that the process answers meanwhile and another core does the work.
 * Nothing is started before it is needed. A file or article that ends the thread, or keeps it for too long, is reported by
 * name, and another thread goes on with the next.
 */
export interface IngestThread {
  readonly finder: string;
  /** As `readArticleFile`. */
  readFile(folder: string, file: string): Promise<ReadArticleFile>;
  /** As `readNamedBytes`. */
  readBytes(bytes: Uint8Array, file: string): Promise<ReadBytes>;
  /** As the `read` of the built-in `PeopleFinder`. */
  readPeople(article: Article): Promise<PeopleRecord>;
  /** Ends the thread; what waits is reported as what failed. */
  close(): Promise<void>;
}

/** @see IngestThread */
export function createIngestThread(options: IngestThreadOptions): IngestThread {
  const { finder, log, idleMs = IDLE_MS, mostMs = usualMs, startWorker = startIngestWorker } = options;
  const pieces = createPieceQueue(startWorker, idleMs);
  return {
    finder,
    async readFile(folder, file) {
      // What cannot be looked at is told by whoever reads it.
      const { size } = await stat(join(folder, file)).catch(() => ({ size: 0 }));
      const result = await pieces.done({ kind: 'file', folder, file }, mostMs(size));
      if (result.kind === 'file') return result.read;
      // Remembered, or each update would wait for it as long; what ended the thread may have been another's doing.
      return { ...defeated(file, result), hash: result.kind === 'overdue' ? `overdue ${size}` : null };
    },
    async readBytes(bytes, file) {
      const result = await pieces.done({ kind: 'bytes', bytes, file }, mostMs(bytes.length));
      return result.kind === 'bytes' ? result.read : { ...defeated(file, result), hash: hashOf(bytes) };
    },
    async readPeople(article) {
      const result = await pieces.done({ kind: 'people', article }, mostMs(article.body.length));
      if (result.kind === 'people') return result.people;
      // Nobody is named then; who asked again at every update would be ended by it each time.
      log.warn('no people could be read', { file: article.file, id: article.id, reason: reasonOf(result) });
      return { names: [], reading: null, finder };
    },
    close: pieces.close,
  };
}

function defeated(file: string, result: PieceResult): Pick<ReadBytes, 'articles' | 'problems'> {
  const message = `defeats its reader (${reasonOf(result)}); mend or remove it`;
  return { articles: [], problems: [{ file, code: 'article-broken', message }] };
}

function reasonOf(result: PieceResult): string {
  if (result.kind === 'overdue') return `it takes longer than ${result.seconds} seconds`;
  return result.kind === 'failed' ? result.message : 'it was given something else';
}

function startIngestWorker(): Worker {
  // A thread begins with JavaScript whatever this process runs from, so it is the built file (`imports` of package.json).
  return new Worker(new URL(import.meta.resolve('#ingest-thread')), { execArgv: [] });
}
