import type { ArchiveStatus, Timing } from './archive-status.ts';
import type { Citation } from '../citation.ts';

export interface WhoReply {
  readonly command: 'who';
  readonly name: string;
  readonly kind: 'found' | 'ambiguous' | 'not-found';
  /** Why it is not `found`, in plain words; null when it is. */
  readonly reason: string | null;
  /** Who may be meant when `ambiguous`; the nearest names of the archive when `not-found`. */
  readonly candidates: readonly string[];
  /** The name as printed, the most frequent first. */
  readonly variants: readonly string[];
  readonly roles: readonly Role[];
  /** What the person said, in quotation marks; the note says so where only a pronoun, or what stands before, tells who speaks. */
  readonly quotes: readonly { readonly text: string; readonly citation: number; readonly note: string | null }[];
  /** What the person said, in the words of whoever wrote the article. */
  readonly reported: readonly { readonly text: string; readonly citation: number }[];
  readonly mentions: readonly { readonly text: string; readonly citation: number }[];
  readonly related: readonly { readonly name: string; readonly articles: number }[];
  /** Organisations that the same articles name. */
  readonly organisations: readonly { readonly name: string; readonly articles: number }[];
  /** `YYYY-MM-DD` of the first and last article that names the person; null when none is dated. */
  readonly firstOn: string | null;
  readonly lastOn: string | null;
  /** In how many articles, and how often in all; `mentions` holds the newest. */
  readonly articleCount: number;
  readonly mentionCount: number;
  /** Null when there is no more than one span of time to tell apart. */
  readonly mentionsOverTime: MentionsOverTime | null;
  readonly citations: readonly Citation[];
  readonly archive: ArchiveStatus;
  readonly timingMs: Timing;
}

/** A title or office of a person, in the exact words of its citation. */
export interface Role {
  readonly text: string;
  readonly citation: number;
  /** `YYYY-MM-DD` of the first and last article that uses it; null when undated. */
  readonly firstOn: string | null;
  readonly lastOn: string | null;
}

/** How often somebody is mentioned in each of several spans of time, none left out. */
export interface MentionsOverTime {
  readonly unit: 'week' | 'month' | 'year';
  /** In order. `from` is the first day of a span, `YYYY-MM-DD`; weeks begin on Monday. */
  readonly counts: readonly { readonly from: string; readonly mentions: number }[];
}
