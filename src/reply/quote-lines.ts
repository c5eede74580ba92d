import type { Line } from './citation.ts';
import { cite } from './cite.ts';
import type { Quoted } from './verify-quotes.ts';
import type { PlacedSentence } from './carried-by.ts';

/** A line to be: a sentence with the articles that print it. */
export interface UncitedLine extends Pick<Line, 'highlights' | 'note'> {
  /** All of the same words; the line is cut from the first. */
  readonly places: readonly PlacedSentence[];
}

/** Lines with a citation for every place they are printed at, numbered in order. */
export function quoteLines(uncited: readonly UncitedLine[]): Quoted {
  let number = 0;
  const cited = uncited.map(({ places, highlights, note }) => {
    const citations = places.map(({ article, sentence }) => cite(article, sentence, ++number));
    const text = citations[0]?.quote ?? '';
    return { line: { text, citations: citations.map((one) => one.number), highlights, note }, citations };
  });
  return { lines: cited.map(({ line }) => line), citations: cited.flatMap(({ citations }) => citations) };
}
