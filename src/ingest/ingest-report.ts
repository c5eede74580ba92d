import type { FileProblem } from '../archive/archive.ts';
import type { ArchiveReader } from '../archive/archive-reader.ts';
import type { ArchiveWriter } from '../archive/archive-writer.ts';
import type { ChangeRecorder } from '../history/history.ts';
import type { PrepareOptions } from './prepare-articles.ts';
import type { IngestThread } from './thread/create-ingest-thread.ts';

export interface IngestOptions extends PrepareOptions {
  readonly archive: ArchiveReader & ArchiveWriter;
  readonly articlesDir: string;
  /** Told of what happens to articles, before it does; nobody unless given. */
  readonly history?: ChangeRecorder | undefined;
  /** Reads files and people where there are many, or long ones; none: all is done in this thread. */
  readonly thread?: IngestThread | undefined;
  /** What is known to have come, changed or gone, by path relative to the folder: nothing else is looked at. None: the whole folder is. */
  readonly files?: readonly string[] | undefined;
  /** Called before anything is written: the place to take a lock. Not called when there is nothing to do. */
  readonly onStart?: () => Promise<void>;
  readonly onProgress?: (progress: IngestProgress) => void;
  /** The same of files alone: articles that are read again for another model or finder are in the archive all the while. */
  readonly onTakenIn?: (progress: IngestProgress) => void;
}

export interface IngestProgress {
  readonly done: number;
  readonly total: number;
  /** Articles that were taken in so far: a file may hold thousands. Absent where what is counted is no files. */
  readonly articles?: number;
}

/** What an update did, in articles. */
export interface IngestReport {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
  readonly failed: readonly FileProblem[];
}
