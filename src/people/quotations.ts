import type { Span } from '../articles/article.ts';

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“”', '"': '"' };

/** The fewest characters of direct speech: less is a single word in quotation marks. */
const SHORTEST = 8;

/**
 * The quotations of one paragraph, their marks included, as spans of `text`. A mark that is opened and not closed in the
 * paragraph makes none; neither do the single quotes that are also apostrophes.
 */
export function quotationsIn(text: string, { start, end }: Span): readonly Span[] {
  const quotations: Span[] = [];
  for (let index = start; index < end; index++) {
    const closing = CLOSING[text.charAt(index)];
    if (closing === undefined) continue;
    const close = indexOfAny(text, closing, { start: index + 1, end });
    if (close < 0) break;
    if (close - index > SHORTEST) quotations.push({ start: index, end: close + 1 });
    index = close;
  }
  return quotations;
}

function indexOfAny(text: string, marks: string, { start, end }: Span): number {
  for (let index = start; index < end; index++) if (marks.includes(text.charAt(index))) return index;
  return -1;
}
