import type { ArchiveStatus } from './archive-status.ts';

/** The questions that are asked again after every update; or what became of one. */
export interface PinReply {
  readonly command: 'pin';
  readonly kind: 'added' | 'removed' | 'unknown' | 'list';
  /** The one that was pinned or removed; of a list, all. */
  readonly pins: readonly PinEntry[];
  /** How many of all are not asked yet since the archive has changed. */
  readonly waiting: number;
  readonly archive: ArchiveStatus;
}

export interface PinEntry {
  readonly id: number;
  readonly question: string;
  /** As it was answered when it was last asked; null: it was not asked yet. */
  readonly answer: 'answered' | 'closest' | 'not-found' | null;
  /** The sentences that answered. */
  readonly lines: readonly string[];
  /** ISO time when it was last asked. */
  readonly askedAt: string | null;
  /** What became of its answer last; null: it is as it was when it was pinned. */
  readonly last: PinnedChange | null;
}

/** What became of the answer to a pinned question. */
export interface PinnedChange {
  /** Number of the pin. */
  readonly pin: number;
  readonly question: string;
  /** ISO time when that was found. */
  readonly at: string;
  readonly outcome: 'changed' | 'lost' | 'new';
  /** Sentences that do not answer any more. */
  readonly gone: readonly string[];
  /** Sentences that answer now and did not. */
  readonly came: readonly string[];
  /** The articles whose own change explains it; none where those that are quoted are as they were. */
  readonly causes: readonly PinnedCause[];
  /** Passages are searched with another model than before. */
  readonly isOtherModel: boolean;
}

export interface PinnedCause {
  readonly kind: 'added' | 'edited' | 'removed' | 'corrected';
  /** Its id. */
  readonly article: string;
  readonly title: string;
}

/** What came of asking pinned questions again. */
export interface PinnedReport {
  /** How many were asked. */
  readonly asked: number;
  /** How many of them are answered as before. */
  readonly same: number;
  readonly changes: readonly PinnedChange[];
}

/** What became of answers since a time. */
export interface PinnedChanges {
  /** The last first. */
  readonly changes: readonly PinnedChange[];
  /** How many pinned questions are not asked yet since the archive has changed. */
  readonly waiting: number;
}
