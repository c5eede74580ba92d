/** What a format finds in a file. What it does not find is null: the id then comes from the file name, the title from the lead. */
export interface ParsedArticle {
  readonly id: string | null;
  readonly title: string | null;
  readonly source: string | null;
  /** `YYYY-MM-DD` */
  readonly publishedOn: string | null;
  readonly dateline: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** Its text, a paragraph each; white space is tidied later (`toBody`). */
  readonly paragraphs: readonly string[];
  /** Line of the file it begins in, from 1. */
  readonly line: number;
}

/** A part of a file that could not be read. */
export interface FormatProblem {
  /** From 1; null when it is no single line. */
  readonly line: number | null;
  /** What is wrong, as the rest of a sentence that begins with the file's name. */
  readonly message: string;
}

export interface ParsedFile {
  readonly articles: readonly ParsedArticle[];
  readonly problems: readonly FormatProblem[];
}

/** One way of writing articles into a file. */
export interface ArticleFormat {
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  /** The articles of a file's text. Never throws: what cannot be read is a problem, and the rest of the file is kept. */
  parse(text: string): Promise<ParsedFile>;
}
