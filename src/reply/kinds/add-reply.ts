import type { ArchiveStatus } from './archive-status.ts';
import type { ArticleEntry } from './articles-reply.ts';
import type { Citation, Line } from '../citation.ts';

/** What became of a file that was handed over to be added, or of one that was to be taken away again. */
export interface AddReply {
  readonly command: 'add';
  readonly kind: 'added' | 'not-added' | 'taken-away' | 'not-taken-away';
  /** The name of the file as it was handed over, or the id that was given. */
  readonly given: string;
  /** The file in the articles folder; null when nothing was kept. */
  readonly file: string | null;
  /** What was understood of it, every article; of one taken away, none. */
  readonly articles: readonly AddedArticle[];
  /** False: the file is in the folder, but its articles are not in the archive yet. */
  readonly isIndexed: boolean;
  /** The first sentence of each article, the first ones only. */
  readonly lines: readonly Line[];
  readonly citations: readonly Citation[];
  /** Why not, and what to do. */
  readonly problems: readonly AdditionProblem[];
  readonly archive: ArchiveStatus;
}

/** An article as it was understood. */
export interface AddedArticle extends ArticleEntry {
  /** What the file did not say; a title that is missing was made of the first sentence. */
  readonly missing: readonly Missing[];
}

export type Missing = 'title' | 'day' | 'outlet' | 'address';

export interface AdditionProblem {
  readonly code: string;
  /** The rest of a sentence that begins with the file's name. */
  readonly message: string;
}
