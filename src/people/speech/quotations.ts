import type { Span } from '../../articles/article.ts';
import { createSingleMarks } from './single-marks.ts';

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“”', '"': '"' };

/** The fewest characters of direct speech: less is a single word in quotation marks. */
const SHORTEST = 8;

/**
 * The quotations of one paragraph, their marks included, as spans of `text`, in order. A mark that is opened and not closed
 * in the paragraph makes none.
 */
export function quotationsIn(text: string, paragraph: Span): readonly Span[] {
  return scan(text, paragraph).closed;
}

/** The quotation that a paragraph opens and does not close, up to its end: speech of several paragraphs; null for none. */
export function openQuotation(text: string, paragraph: Span): Span | null {
  return scan(text, paragraph).open;
}

/** Whether a paragraph begins with a quotation: speech of several paragraphs opens each of them anew. */
export function opensWithQuotation(text: string, { start }: Span): boolean {
  return CLOSING[text.charAt(start)] !== undefined || /^[‘']\p{Lu}/u.test(text.slice(start, start + 3));
}

function scan(text: string, { start, end }: Span): { readonly closed: readonly Span[]; readonly open: Span | null } {
  const closed: Span[] = [];
  const single = createSingleMarks(text, { start, end });
  for (let index = start; index < end; index++) {
    const closing = CLOSING[text.charAt(index)];
    const close = closing === undefined ? single(index) : indexOfAny(text, closing, { start: index + 1, end });
    if (close === null) continue;
    if (close < 0) return { closed, open: { start: index, end } };
    if (close - index > SHORTEST) closed.push({ start: index, end: close + 1 });
    index = close;
  }
  return { closed, open: null };
}

function indexOfAny(text: string, marks: string, { start, end }: Span): number {
  for (let index = start; index < end; index++) if (marks.includes(text.charAt(index))) return index;
  return -1;
}
