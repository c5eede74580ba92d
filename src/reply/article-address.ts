import type { Citation } from './citation.ts';
import { quoteSum } from './quote-sum.ts';

/** What an address is made of. */
type Cite = Pick<Citation, 'articleId' | 'start' | 'end' | 'quote' | 'url'>;

/** Where people find the quoted words: the address of the article, or, where it has none, its page of the server. */
export function withAddress<Cited extends Cite>(citation: Cited, publicUrl: string | null): Cited {
  if (citation.url !== null || publicUrl === null) return citation;
  const { articleId, start, end, quote } = citation;
  const place = `from=${start}&to=${end}&sum=${quoteSum(quote)}`;
  return { ...citation, url: `${publicUrl}/article/${encodeURIComponent(articleId)}?${place}#quoted` };
}
