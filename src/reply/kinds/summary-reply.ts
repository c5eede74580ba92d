import type { ArchiveStatus, Timing } from './archive-status.ts';
import type { Citation, Line } from '../citation.ts';
import type { Outcome } from './ask-reply.ts';

export interface SummaryReply {
  readonly command: 'summary';
  /** What was summarised, in words: an article's title, a topic, a span of time. */
  readonly scope: string;
  readonly kind: Outcome;
  readonly lines: readonly Line[];
  readonly citations: readonly Citation[];
  readonly counts: SummaryCounts;
  /** The stories that lines are from, in their order. */
  readonly stories: readonly SummaryStory[];
  readonly archive: ArchiveStatus;
  readonly timingMs: Timing;
}

/** What a summary is of. */
export interface SummaryCounts {
  /** Every article that the scope takes in, and how many of them were read: the newest, where there are very many. */
  readonly articles: number;
  readonly read: number;
  /** How many of those read are near-identical copies of another; nothing of them is shown. */
  readonly copies: number;
  /** Of the articles read. */
  readonly stories: number;
  /** `YYYY-MM-DD` of the oldest and newest of all; null when none is dated. */
  readonly firstOn: string | null;
  readonly lastOn: string | null;
}

/** Articles on the same event, and the lines that are quoted from them. */
export interface SummaryStory {
  /** The title of its first article. */
  readonly title: string;
  /** Copies counted. */
  readonly articles: number;
  readonly firstOn: string | null;
  readonly lastOn: string | null;
  /** Outlets that carried a near-identical copy. */
  readonly alsoCarriedBy: readonly string[];
  /** Half-open range of the reply's `lines`. */
  readonly lines: readonly [start: number, end: number];
}
