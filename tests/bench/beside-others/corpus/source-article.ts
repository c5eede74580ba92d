/** An article before anything was done with it. */
export interface SourceArticle {
  readonly title: string;
  readonly paragraphs: readonly string[];
}
