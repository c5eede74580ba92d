import type { Citation } from '../citation.ts';
import type { ArchiveStatus, Timing } from './archive-status.ts';

/** The days of a story, each in one printed sentence. */
export interface TimelineReply {
  readonly command: 'timeline';
  /** As typed, or the usual full name of the person it is. */
  readonly topic: string;
  readonly kind: 'found' | 'ambiguous' | 'not-found';
  /** Why it is not `found`, in plain words; null when it is. */
  readonly reason: string | null;
  /** Who may be meant when `ambiguous`; the nearest names of the archive when nothing is found. */
  readonly candidates: readonly string[];
  /** The oldest first; one a day, month or year. */
  readonly entries: readonly TimelineEntry[];
  /** Where outlets print different figures or days for one fact; oldest first. */
  readonly disagreements: readonly Disagreement[];
  readonly citations: readonly Citation[];
  /** How many entries there are; `entries` holds at most `--limit` of them, those most on the topic. */
  readonly total: number;
  readonly archive: ArchiveStatus;
  readonly timingMs: Timing;
}

export type DatePrecision = 'day' | 'month' | 'year';

export interface TimelineEntry {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, by `precision`. */
  readonly date: string;
  readonly precision: DatePrecision;
  /** The exact words of its citation. */
  readonly text: string;
  readonly citation: number;
  /** Other citations that print the same words. */
  readonly copies: readonly number[];
  /** The words of the sentence that say when; null where it says nothing of it, and the day is that of its article. */
  readonly words: string | null;
  /** Background: more than a year before the first article of the story. */
  readonly isBefore: boolean;
  /** Half-open ranges of UTF-16 offsets into `text`: where `words` stand. */
  readonly highlights: readonly (readonly [start: number, end: number])[];
}

export interface Disagreement {
  readonly date: string;
  readonly precision: DatePrecision;
  /** What is printed differently: how many, or when. */
  readonly about: 'count' | 'date';
  /** At least two, each with another value; of different outlets. */
  readonly sides: readonly DisagreementSide[];
}

export interface DisagreementSide {
  readonly text: string;
  readonly citation: number;
  /** The words in question, as printed: "four people", "on Tuesday". */
  readonly value: string;
  /** Where they stand in `text`. */
  readonly highlights: readonly (readonly [start: number, end: number])[];
}
