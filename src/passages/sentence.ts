import type { Span } from '../articles/article.ts';

/** A sentence of an article: a span of its body. */
export interface Sentence extends Span {
  /** The paragraph it stands in, from 1. */
  readonly paragraph: number;
}
