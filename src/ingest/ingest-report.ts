import type { Archive, FileProblem } from '../archive/archive.ts';
import type { PrepareOptions } from './prepare-articles.ts';

export interface IngestOptions extends PrepareOptions {
  readonly archive: Archive;
  readonly articlesDir: string;
  /** Read and embed every article again. */
  readonly rebuild: boolean;
  /** Called before anything is written: the place to take a lock. Not called when there is nothing to do. */
  readonly onStart?: () => void;
  readonly onProgress?: (progress: IngestProgress) => void;
}

export interface IngestProgress {
  readonly done: number;
  readonly total: number;
}

/** What an update did, in articles. */
export interface IngestReport {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
  readonly failed: readonly FileProblem[];
}
