import type { TrainingArticle } from './read-corpora.ts';

/** One article in so many. */
const EVERY = 50;

export interface HeldAside {
  readonly training: readonly TrainingArticle[];
  /** Never trained on, so that a model can be measured on them. */
  readonly aside: readonly TrainingArticle[];
}

/** Keeps every fiftieth article of a news corpus, the first among them, out of training; none of another corpus. */
export function holdAside(name: string, articles: readonly TrainingArticle[]): HeldAside {
  const isAside = (_: TrainingArticle, at: number): boolean => name.startsWith('news_') && at % EVERY === 0;
  return {
    training: articles.filter((article, at) => !isAside(article, at)),
    aside: articles.filter(isAside),
  };
}
