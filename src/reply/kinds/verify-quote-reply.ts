import type { Citation, Line } from '../citation.ts';
import type { EarlierQuote } from './earlier-quote.ts';
import type { ArchiveStatus, Timing } from './archive-status.ts';

/** Whether the archive prints words that somebody quotes, and as whose. */
export interface VerifyQuoteReply {
  readonly command: 'verify-quote';
  /** As given, without the marks around it. */
  readonly quote: string;
  /** Id of the article that is said to print it; null: any. */
  readonly article: string | null;
  /** Who is said to have said it; null: nobody in particular. */
  readonly speaker: string | null;
  /** `misattributed`: printed, but not in that article, or as the words of somebody else; `earlier`: until the article was edited. */
  readonly kind: 'exact' | 'misattributed' | 'earlier' | 'not-found';
  /** The verdict in plain words. */
  readonly reason: string;
  /** False: printed with other capitals, accents or marks, or not at all. */
  readonly isToTheLetter: boolean;
  /** What articles print these words as the speech of, by the names that they use there; nobody where none says. */
  readonly saidBy: readonly string[];
  /** Where it stood before, when that is the verdict; empty otherwise. */
  readonly earlier: readonly EarlierQuote[];
  /** The sentences that print it, the words marked; of a quote that is not printed now, the nearest there are. */
  readonly lines: readonly Line[];
  readonly citations: readonly Citation[];
  readonly archive: ArchiveStatus;
  readonly timingMs: Timing;
}
