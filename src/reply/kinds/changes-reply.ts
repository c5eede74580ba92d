import type { ArchiveStatus } from './archive-status.ts';
import type { PinnedChanges } from './pin-reply.ts';

/** What became of the archive's articles since a day. */
export interface ChangesReply {
  readonly command: 'changes';
  /** `YYYY-MM-DD`: all of that day counts. */
  readonly since: string;
  /** ISO time from which on changes are known; null while none was ever noted. */
  readonly keptSince: string | null;
  /** False: changes before `keptSince` are not known, and `since` is earlier. */
  readonly isWhole: boolean;
  readonly counts: Readonly<Record<ChangedArticle['kind'], number>>;
  /** The last change first; at most as many as were asked for. */
  readonly articles: readonly ChangedArticle[];
  /** What became of the answers to pinned questions; null where that is not for whoever asks. */
  readonly pinned: PinnedChanges | null;
  readonly archive: ArchiveStatus;
}

/** An article that is not as it was. */
export interface ChangedArticle {
  readonly kind: 'added' | 'edited' | 'removed' | 'renamed';
  /** Its id. */
  readonly article: string;
  /** As it is now; of one that was removed, as it was. */
  readonly title: string;
  /** ISO time of its last change. */
  readonly at: string;
  /** The id that it had before; null unless it was renamed. */
  readonly was: string | null;
  /** The title that it had before; null where that is the same or not known. */
  readonly titleBefore: string | null;
  /** Sentences that it does not print any more. */
  readonly gone: readonly string[];
  /** Sentences that it prints now and did not. */
  readonly came: readonly string[];
  /** False: it was edited, and what it said before is not kept any more. */
  readonly isTextKept: boolean;
}
