import type { Wording } from '../language/wording.ts';
import type { Citation } from './citation.ts';

/** Where in its article the quoted words stand, in words: "paragraph 3", "page 2, paragraph 7". */
export function placeInArticle({ page, paragraph }: Pick<Citation, 'page' | 'paragraph'>, wording: Wording): string {
  // Replies kept by an earlier version do not say which page.
  return typeof page === 'number'
    ? wording.say('sources.page', { page, paragraph })
    : wording.say('sources.paragraph', { paragraph });
}
