/** A sentence that an article printed until it was edited. */
export interface EarlierQuote {
  readonly articleId: string;
  /** Of the article as it was. */
  readonly title: string;
  readonly source: string | null;
  readonly publishedOn: string | null;
  /** Day of the edit that took the sentence out, `YYYY-MM-DD`. */
  readonly changedOn: string;
  readonly quote: string;
}
