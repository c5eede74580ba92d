import type { Article } from './article.ts';

/** A text that an article had before somebody edited it. */
export interface Version extends Article {
  /** ISO time of the edit that ended it. */
  readonly changedAt: string;
}
