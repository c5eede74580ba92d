import type { EarlierQuote } from './earlier-quote.ts';
import type { ArchiveStatus, Timing } from './archive-status.ts';
import type { Citation, Line } from '../citation.ts';

/** The sentences that come nearest to a claim: whether they bear it out is for the asker to judge. */
export interface CheckReply {
  readonly command: 'check';
  readonly claim: string;
  readonly kind: 'closest' | 'not-found';
  /** Where the claim itself stood, word for word, until an article was edited, and stands no more; mostly nowhere. */
  readonly earlier: readonly EarlierQuote[];
  readonly lines: readonly Line[];
  readonly citations: readonly Citation[];
  readonly archive: ArchiveStatus;
  readonly timingMs: Timing;
}
