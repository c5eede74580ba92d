import type { PeopleFinder } from '../archive/people-record.ts';
import { formatOf } from '../articles/formats/formats.ts';
import type { ReadBytes } from '../articles/read-article-bytes.ts';
import { readArticleFile, type ReadArticleFile } from '../articles/read-article-file.ts';
import { readNamedBytes } from '../articles/read-named-bytes.ts';
import type { IngestOptions } from './ingest-report.ts';
import type { IngestThread } from './thread/create-ingest-thread.ts';

/** What an update reads with. */
export interface WaysToRead {
  readonly readFile: (file: string) => Promise<ReadArticleFile>;
  readonly people: PeopleFinder;
}

/** How much there is to read. */
export interface Amount {
  readonly things: number;
  /** Bytes of the longest. */
  readonly longest: number;
}

/** To start a thread takes as long as to read so many articles. */
const FEW = 8;
/** Bytes of an article that is read in fewer than 50 milliseconds. */
const SHORT = 12_000;

/**
 * How an update reads: in a thread where it is much, or where one article alone would hold up whoever asks meanwhile. A
 * model that finds the names is in a thread of its own already.
 */
export function waysToRead({ things, longest }: Amount, { articlesDir, people, thread }: IngestOptions): WaysToRead {
  const isLittle = things <= FEW && longest <= SHORT;
  if (thread === undefined || isLittle) return { readFile: (file) => readArticleFile(articlesDir, file), people };
  return {
    readFile: (file) => thread.readFile(articlesDir, file),
    people: people.wanted() === thread.finder ? { wanted: people.wanted, read: thread.readPeople } : people,
  };
}

/** As `readNamedBytes`, wherever it is done. */
export type ReadNamedBytes = (bytes: Uint8Array, file: string) => Promise<ReadBytes>;

/** How what is handed over is read: in the thread, unless it is short. */
export function wayToReadBytes(thread: Pick<IngestThread, 'readBytes'>): ReadNamedBytes {
  return (bytes, file) =>
    bytesToRead(file, bytes.length) > SHORT ? thread.readBytes(bytes, file) : readNamedBytes(bytes, file);
}

/** How many bytes there may be to read of a file of so many: a few of one that packs its text may hold a book. */
export function bytesToRead(file: string, size: number): number {
  return formatOf(file)?.isReadApart === true ? Infinity : size;
}
