import type { Span } from '../../../articles/article.ts';
import type { DatePrecision } from '../../../reply/kinds/timeline-reply.ts';

export type Precision = DatePrecision;

/** Words of a sentence that say when. Offsets are into the sentence. */
export interface FoundDate extends Span {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, by `precision`; null where the words do not say which one, and nothing is guessed. */
  readonly date: string | null;
  readonly precision: Precision;
}

/** A sentence with what is known of when it was written. */
export interface Reading {
  readonly text: string;
  /** `YYYY-MM-DD` of its article; null for an undated one, of which only full dates can be resolved. */
  readonly publishedOn: string | null;
  /** What of it stands in quotation marks, where that is known from its paragraph; otherwise from the sentence itself. */
  readonly spoken?: readonly Span[];
}

/** Finds dates of one form. */
export type FindDates = (reading: Reading) => readonly FoundDate[];
