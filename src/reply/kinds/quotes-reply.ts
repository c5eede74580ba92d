import type { Citation, Line } from '../citation.ts';
import type { ArchiveStatus, Timing } from './archive-status.ts';

/** What the archive prints of somebody's own words, or every sentence that prints certain words. */
export interface QuotesReply {
  readonly command: 'quotes';
  /** The person, by the usual full name where found, else as typed; null when only words were asked for. */
  readonly name: string | null;
  /** What the quotes should be about, as typed; null for anything. */
  readonly about: string | null;
  /** The words that lines must print, as typed; null for any. */
  readonly words: string | null;
  readonly kind: 'found' | 'ambiguous' | 'not-found';
  /** Why it is not `found`, or what else to know of the lines, in plain words; null for nothing. */
  readonly reason: string | null;
  /** Who may be meant when `ambiguous`; the nearest names of the archive when nobody is found. */
  readonly candidates: readonly string[];
  /** Speech of a person: direct speech first, then what is only reported (its `note` says so), each the newest first. */
  readonly lines: readonly Line[];
  readonly citations: readonly Citation[];
  /** How many lines there are; `lines` holds at most `--limit` of them. */
  readonly total: number;
  readonly archive: ArchiveStatus;
  readonly timingMs: Timing;
}

/** The note of a line that reports what somebody said in the writer's words. */
export const REPORTED_SPEECH = 'reported speech';
