import type { Span } from '../articles/article.ts';

/** A slice of one article, sized for the embedding model: whole sentences wherever one fits. */
export interface Passage extends Span {
  readonly articleId: string;
  /** The paragraph it begins in, from 1. */
  readonly paragraph: number;
  /** `body.slice(start, end)` */
  readonly text: string;
}
