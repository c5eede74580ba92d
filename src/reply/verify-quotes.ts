import type { Article } from '../articles/article.ts';
import type { Citation, Line } from './citation.ts';

/** Lines with the citations they use. */
export interface Quoted {
  readonly lines: readonly Line[];
  readonly citations: readonly Citation[];
}

/**
 * The last check before anything is shown: every citation is compared, character for character, with the article as the
 * archive holds it now. What does not match is dropped, with every line that has no citation left; the rest keep their
 * numbers in order from 1.
 * @param articleOf the stored article of an id; null when it is gone.
 */
export function verifyQuotes({ lines, citations }: Quoted, articleOf: (id: string) => Article | null): Quoted {
  const printed = citations.filter((citation) => isPrinted(citation, articleOf(citation.articleId)));
  const numbers = new Map(printed.map(({ number }, index) => [number, index + 1]));
  const quotes = new Map(printed.map(({ number, quote }) => [number, quote]));
  return {
    lines: lines.flatMap((line) => {
      const kept = line.citations.filter((number) => numbers.has(number));
      const isWhole = kept.some((number) => quotes.get(number)?.includes(line.text));
      return isWhole ? [{ ...line, citations: kept.flatMap((number) => numbers.get(number) ?? []) }] : [];
    }),
    citations: printed.map((citation, index) => ({ ...citation, number: index + 1 })),
  };
}

/** Whether an article prints exactly these words at exactly this place. */
export function isPrinted(
  { start, end, quote }: Pick<Citation, 'start' | 'end' | 'quote'>,
  article: Pick<Article, 'body'> | null,
): boolean {
  return article !== null && quote !== '' && article.body.slice(start, end) === quote;
}
