import type { Span } from '../articles/article.ts';
import type { ReadText } from './find-quotes.ts';

/** Whether speech goes on behind the words that say whose it is: “…,” X said. “…” */
export function goesOnSpeaking(read: ReadText, spoken: Span, quotation: Span): boolean {
  const { text, mentions } = read;
  const between = text.slice(spoken.end, quotation.start);
  if (!/^[^"“”«»„.!?\n]{0,80}[.,;:]?\s+$/u.test(between) || !/^.\p{Lu}/u.test(text.slice(quotation.start)))
    return false;
  if (mentions.some(({ start, end }) => start >= spoken.end && end <= quotation.start)) return false;
  // “…,” is followed by who says so, who may be another; “…” in the middle of a sentence is a word of the writer's.
  return (
    /[.!?…].?$/u.test(text.slice(quotation.start, quotation.end)) &&
    /^\s*(?:$|[\n\p{Lu}"“«„(])/u.test(text.slice(quotation.end, quotation.end + 3))
  );
}
