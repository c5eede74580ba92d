import type { Article } from '../articles/article.ts';
import { resemblance, shinglesOf } from '../summary/resemblance.ts';

/** From how much two articles share they are one story that two outlets carried, as in summaries. */
const SAME = 0.6;

/** Articles, of each that several outlets carried nearly word for word the first alone. */
export function withoutCopies(articles: readonly Article[]): readonly Article[] {
  const kept: { readonly article: Article; readonly shingles: ReadonlySet<string> }[] = [];
  for (const article of articles) {
    const shingles = shinglesOf(article.body);
    if (kept.every((one) => resemblance(one.shingles, shingles) < SAME)) kept.push({ article, shingles });
  }
  return kept.map(({ article }) => article);
}
