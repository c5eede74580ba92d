import type { Citation } from '../reply/citation.ts';
import { shortDate } from '../reply/dates.ts';
import { cutAtWordEnd } from './cut-text.ts';
import { escapeText } from './escape.ts';
import { quoteLink } from './quote-link.ts';

/** Most characters a headline takes when drawn. */
const TITLE_MOST = 200;

/**
 * The articles behind the numbers, each once: headline, outlet and date, then its numbers with their paragraphs. A
 * paragraph is a link that opens the article at the quoted words; an article without an address has its file named.
 * @param linked false leaves the links out, where they would take the room of a quote.
 */
export function renderSources(citations: readonly Citation[], linked: boolean): string {
  const articles = new Map<string, Citation[]>();
  for (const citation of citations) {
    articles.set(citation.articleId, [...(articles.get(citation.articleId) ?? []), citation]);
  }
  return [...articles.values()].map((group) => renderArticle(group, linked)).join('\n\n');
}

function renderArticle(citations: readonly Citation[], linked: boolean): string {
  const places = citations.map((citation) => {
    const place = `paragraph ${citation.paragraph}`;
    const link = linked ? linkOf(citation) : null;
    return `[${citation.number}] ${link === null ? place : `[${place}](${link})`}`;
  });
  return [...citations.slice(0, 1).flatMap(heading), places.join(' · ')].join('\n');
}

function heading(citation: Citation): readonly string[] {
  const { title, source, publishedOn, file } = citation;
  const date = publishedOn === null ? 'undated' : shortDate(publishedOn);
  const drawn = (end: number): string => `${escapeText(title.slice(0, end))}${end < title.length ? '…' : ''}`;
  return [
    drawn(cutAtWordEnd(title, TITLE_MOST, drawn)),
    [source, date, linkOf(citation) === null ? file : null]
      .flatMap((part) => part ?? [])
      .map(escapeText)
      .join(' · '),
  ];
}

function linkOf({ url, quote }: Citation): string | null {
  return url === null ? null : quoteLink(url, quote);
}
