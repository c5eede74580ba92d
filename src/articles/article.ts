/** One news article, as an article file holds it. */
export interface Article {
  /** Unique in the archive: the file name without its extension, or the `id` field of a json/jsonl record. */
  readonly id: string;
  /** As printed, or a headline made from the lead sentence where the file has none. */
  readonly title: string;
  /** The outlet or agency; null when the file does not say. */
  readonly source: string | null;
  /** `YYYY-MM-DD`; null when the file does not say. */
  readonly publishedOn: string | null;
  /** The place and date that open wire copy ("BAKU, Azerbaijan, December 9."), a prefix of `body`; null when there is none. */
  readonly dateline: string | null;
  readonly author: string | null;
  /** The part of the outlet it stands in, as the file has it: "Politics", or several: "World, Europe". */
  readonly section: string | null;
  /** http or https only. */
  readonly url: string | null;
  /** Path relative to the articles folder, with `/` between folders. */
  readonly file: string;
  /**
   * The text that quotes are slices of: paragraphs separated by one blank line, lines within a paragraph joined, no
   * surrounding white space. Of what was printed in pages, each `PAGE_BREAK` begins the next one: it follows the last
   * paragraph of the page before, and opens the body where the first pages have no text.
   */
  readonly body: string;
  /** What its outlet says of it after it was printed; null: nothing. */
  readonly correction: Correction | null;
}

/** A correction, or a retraction, by the outlet itself. */
export interface Correction {
  readonly standing: 'corrected' | 'retracted';
  /** In the outlet's words; null where it gives none. */
  readonly note: string | null;
}

/** Half-open range of UTF-16 offsets into an article's `body`: `body.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a paragraph break in `Article.body` looks like. */
export const PARAGRAPH_BREAK = '\n\n';

/** A form feed, as plain text files have always divided pages; white space to whatever reads the body. */
export const PAGE_BREAK = '\f';
