import type { StoredArticle } from '../archive/archive.ts';

/** Articles on the same event. */
export interface Story {
  /** What is read of it: each text once, oldest first, undated last. Never empty. */
  readonly articles: readonly StoredArticle[];
  /** Near-identical copies of those, mostly of other outlets; counted, not read. */
  readonly copies: readonly StoredArticle[];
}
