import type { ArchiveStatus, Timing } from './archive-status.ts';
import type { Talk } from '../../language/find-phrase.ts';
import type { Citation, Line } from '../citation.ts';
import type { Why } from './why.ts';

export interface AskReply {
  readonly command: 'ask';
  readonly question: string;
  readonly kind: Outcome;
  /** Why it is not `answered`, in plain words; null when it is. */
  readonly reason: string | null;
  /** What was said to Dateline itself rather than asked of the articles: then `reason` is its answer; null for a question. */
  readonly talk: Talk | null;
  /** How the question was read where that is not plain from its words: dates resolved, spelling mended, a follow-up completed. */
  readonly notes: readonly string[];
  /** The question as it was read, standing alone and with its names mended; null where that is as it was asked. */
  readonly readAs: string | null;
  /** The probability that the first line answers the question, 0..1. */
  readonly confidence: number;
  readonly lines: readonly Line[];
  readonly citations: readonly Citation[];
  /** What was weighed; null where nothing was: of talk, and of several questions in one. */
  readonly why: Why | null;
  readonly archive: ArchiveStatus;
  readonly timingMs: Timing;
}

/** Whether the archive was asked; what older versions kept was always a question. */
export function isQuestion({ talk }: { readonly talk?: Talk | null }): boolean {
  return (talk ?? null) === null;
}

export type Outcome = 'answered' | 'closest' | 'not-found';
