import type { Article } from '../articles/article.ts';
import { resemblance, SAME_COPY, shinglesOf } from '../text/resemblance.ts';

/** Articles, of each that several outlets carried nearly word for word the first alone (the rules for copies: src/text/resemblance.ts). */
export function withoutCopies(articles: readonly Article[]): readonly Article[] {
  const kept: { readonly article: Article; readonly shingles: ReadonlySet<string> }[] = [];
  for (const article of articles) {
    const shingles = shinglesOf(article.body);
    if (kept.every((one) => resemblance(one.shingles, shingles) < SAME_COPY)) kept.push({ article, shingles });
  }
  return kept.map(({ article }) => article);
}
