import { type Article, PARAGRAPH_BREAK } from '../articles/article.ts';
import type { Sentence } from '../passages/sentence.ts';

/** A sentence of one article. */
export interface PlacedSentence {
  readonly article: Article;
  readonly sentence: Sentence;
}

/**
 * Every article that prints a sentence in the same words, the one it was found in first: agencies' copy is carried by
 * many, and each is a citation of the one line. (The rules for copies: src/text/resemblance.ts.)
 */
export function carriedBy(found: PlacedSentence, articles: readonly Article[]): readonly PlacedSentence[] {
  const text = found.article.body.slice(found.sentence.start, found.sentence.end);
  const others = articles.flatMap((article): PlacedSentence[] => {
    const start = article.id === found.article.id ? -1 : article.body.indexOf(text);
    if (start < 0) return [];
    const paragraph = article.body.slice(0, start).split(PARAGRAPH_BREAK).length;
    return [{ article, sentence: { start, end: start + text.length, paragraph } }];
  });
  return [found, ...others];
}
