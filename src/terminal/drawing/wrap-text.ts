import type { Span } from '../../articles/article.ts';
import { displayWidth } from './display-width.ts';

/**
 * Breaks a text into lines of at most `width` columns, as spans of it without the white space around them. Words are
 * never cut: one that is wider than a line (a web address, mostly) has a line to itself and overflows it.
 */
export function wrapText(text: string, width: number): readonly Span[] {
  const lines: Span[] = [];
  let line: Span | null = null;
  for (const word of words(text)) {
    const longer: Span | null = line && { start: line.start, end: word.end };
    if (longer !== null && displayWidth(text.slice(longer.start, longer.end)) <= width) {
      line = longer;
    } else {
      if (line !== null) lines.push(line);
      line = word;
    }
  }
  return line === null ? lines : [...lines, line];
}

/** The pieces of a text that stay whole, in order. No-break spaces hold their neighbours together. */
function words(text: string): readonly Span[] {
  return [...text.matchAll(/[^ \t\n\u2002-\u2006\u2008-\u200b\u3000]+/gu)].flatMap(({ 0: word, index }) =>
    UNSPACED.test(word) ? unspacedWords(word, index) : [{ start: index, end: index + word.length }],
  );
}

/** Scripts that put no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const WORDS = new Intl.Segmenter('en', { granularity: 'word' });

/** Words as Unicode finds them; punctuation stays with the word before it, an opening bracket or quote with the one after. */
function unspacedWords(text: string, offset: number): readonly Span[] {
  const spans: Span[] = [];
  for (const { segment, index } of WORDS.segment(text)) {
    const start = offset + index;
    const last = spans.at(-1);
    const isOpen = last !== undefined && /[\p{Ps}\p{Pi}]$/u.test(text.slice(last.start - offset, last.end - offset));
    if (last !== undefined && (isOpen || !/^[\p{L}\p{N}\p{Ps}\p{Pi}]/u.test(segment))) {
      spans[spans.length - 1] = { start: last.start, end: start + segment.length };
    } else {
      spans.push({ start, end: start + segment.length });
    }
  }
  return spans;
}
