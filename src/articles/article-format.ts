/** What a format finds in a file, as it stands there. What is not there is null; `completeArticle` makes the article of it. */
export interface ParsedArticle {
  readonly id: string | null;
  readonly title: string | null;
  readonly source: string | null;
  /** `YYYY-MM-DD` */
  readonly publishedOn: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** What else the file says of it; not given where it says nothing else. */
  readonly details?: ArticleDetails;
  /** Its text, a paragraph each, and a `PAGE_BREAK` between two pages; white space is tidied later (`toBody`). */
  readonly paragraphs: readonly string[];
  /** In a file that may hold several articles: the line (jsonl) or place (json) it has there, from 1. Null in a file of one. */
  readonly line: number | null;
}

/** What a file may say of its article beside what every answer uses. */
export interface ArticleDetails {
  /** The part of the outlet it stands in: "Politics". */
  readonly section: string | null;
  /** `YYYY-MM-DD` of its last change. */
  readonly modifiedOn: string | null;
  /** What was corrected, as the outlet says it. */
  readonly corrections: readonly string[];
  /** The outlet's own number of the version, as it writes it. */
  readonly version: string | null;
  /** `retracted`: the outlet has withdrawn it after printing it. */
  readonly standing: ArticleStanding;
}

/** What an outlet says of its own article, as far as the file tells. */
export type ArticleStanding = 'printed' | 'corrected' | 'retracted';

/** A part of a file that could not be read. */
export interface FormatProblem {
  /** From 1; null when it is no single line. */
  readonly line: number | null;
  /** Where it is the file as a whole that cannot be an article; `article-broken` otherwise. */
  readonly code?: 'article-binary' | 'article-empty' | 'article-too-large';
  /** What is wrong, as the rest of a sentence that begins with the file's name. It names the line where there is one. */
  readonly message: string;
}

export interface ParsedFile {
  readonly articles: readonly ParsedArticle[];
  readonly problems: readonly FormatProblem[];
}

/** One way of writing articles into a file. What is written in text reads it through `textual`. */
export interface ArticleFormat {
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  /** The largest file that is read, in bytes. */
  readonly maxBytes: number;
  readonly parse: ParseFile;
  /** True: a library reads it that a file may hold for ever or make take all memory; so it is read in a thread that is ended then. */
  readonly isReadApart?: boolean;
}

/**
 * The articles in the bytes of a file. What cannot be read is a problem, and the rest of the file is kept; it throws only
 * what a library throws that a file has defeated, and `readArticleBytes` reports that.
 * @param file its path relative to the articles folder. @param onPart told before each part of a file that is read part by part.
 */
export type ParseFile = (bytes: Uint8Array, file: string, onPart?: () => void) => Promise<ParsedFile>;

const MEGABYTE = 1_000_000;

/** For a file of one article, or of a few. */
export const MAX_FILE_BYTES = 20 * MEGABYTE;

/** For a file that packs text together with fonts and pictures. */
export const MAX_PACKED_BYTES = 50 * MEGABYTE;

/** For a file of many articles, one a line. */
export const MAX_LINES_FILE_BYTES = 200 * MEGABYTE;

/** The most paragraphs of one article, however short. */
export const MOST_PARAGRAPHS = 20_000;

/** What is wrong with an article of too much, as the rest of a sentence. */
export function tooMuch(count: number, what: 'paragraphs' | 'characters', most: number): string {
  return `has an article of ${count} ${what}; ${most} is the most, so split it`;
}
