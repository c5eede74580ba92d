import type { Span } from '../../articles/article.ts';
import { CALENDAR, FUNCTION_WORDS } from '../words/name-lexicon.ts';
import { nameWords } from '../words/name-word.ts';

const NAME = /\p{Lu}[\p{L}\p{M}’'-]+(?:\s+\p{Lu}[\p{L}\p{M}’'-]+)+/gu;

/** Whether a stretch of a text prints a name of several words beside the known ones: it may be a person's too. "On Monday" is none. */
export function namesAnother(text: string, { start, end }: Span, known: readonly Span[]): boolean {
  return [...text.slice(start, end).matchAll(NAME)].some(({ 0: name, index }) => {
    const from = start + index;
    const telling = nameWords(name).filter(({ key }) => !FUNCTION_WORDS.has(key) && !CALENDAR.has(key));
    return telling.length > 1 && !known.some((span) => span.start < from + name.length && span.end > from);
  });
}
