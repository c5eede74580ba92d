import { PARAGRAPH_BREAK, type Span } from '../../articles/article.ts';
import type { PersonMention } from '../words/person-mention.ts';
import { titleAfter } from './title-after.ts';
import { titlesBefore } from './titles-before.ts';

/** Characters before a name within which its titles must begin. */
const LONGEST_TITLES = 300;

/**
 * The titles, ranks and offices that a text gives its people: one list a mention, in the order of `mentions`, each an
 * exact span of `text`. A mention without any has an empty list; "Mr." and "Lady" are none.
 * @param mentions in the order of the text.
 */
export function findTitles(text: string, mentions: readonly PersonMention[]): readonly (readonly Span[])[] {
  return mentions.map((mention, index) => {
    const earliest = Math.max(mention.start - LONGEST_TITLES, mentions[index - 1]?.end ?? 0, 0);
    const paragraph = text.slice(earliest, mention.start).lastIndexOf(PARAGRAPH_BREAK);
    const from = paragraph < 0 ? wholeWord(text, earliest) : earliest + paragraph + PARAGRAPH_BREAK.length;
    const after = titleAfter(text, mention);
    return [...titlesBefore(text, mention, from), ...(after ? [after] : [])].sort(
      (one, other) => one.start - other.start,
    );
  });
}

/** The first offset from `from` on that does not cut a word. */
function wholeWord(text: string, from: number): number {
  if (from === 0) return 0;
  let start = from;
  while (start < text.length && /[\p{L}\p{M}\p{N}'’]/u.test(text.charAt(start))) start++;
  return start;
}
