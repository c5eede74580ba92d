import type { Correction, Span } from '../articles/article.ts';

/** Evidence that is shown: where the quoted words stand in which article. `body.slice(start, end) === quote`. */
export interface Citation extends Span {
  /** From 1, in order of first use in the reply. */
  readonly number: number;
  readonly articleId: string;
  readonly title: string;
  readonly source: string | null;
  readonly publishedOn: string | null;
  /** Path relative to the articles folder. */
  readonly file: string;
  readonly url: string | null;
  /** From 1, of what was printed in pages; null for anything else. */
  readonly page: number | null;
  /** From 1. */
  readonly paragraph: number;
  readonly quote: string;
  /** What its outlet says of the article after printing it; null: nothing. */
  readonly correction: Correction | null;
}

/** One sentence of a reply: the exact words of its citation. */
export interface Line {
  readonly text: string;
  /** Numbers of the citations that hold it; the first is the one `text` is cut from. */
  readonly citations: readonly number[];
  /** Half-open ranges of UTF-16 offsets into `text`: the words that answer. */
  readonly highlights: readonly (readonly [start: number, end: number])[];
  /** Dateline's own words on whom or what the quote means ("“He” is Zakir Hasanov"), shown beside it in brackets; null for none. */
  readonly note: string | null;
}
