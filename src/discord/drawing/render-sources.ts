import type { Wording } from '../../language/wording.ts';
import type { Citation } from '../../reply/citation.ts';
import { correctionWords } from '../../reply/correction-words.ts';
import { placeInArticle } from '../../reply/place-in-article.ts';
import { cutAtWordEnd } from './cut-text.ts';
import { escapeText } from './escape.ts';
import { quoteLink } from './quote-link.ts';

/** Most characters a headline takes when drawn. */
const TITLE_MOST = 200;
/** Most characters that its outlet's correction takes. */
const CORRECTION_MOST = 300;

export interface SourcesOptions {
  /** False leaves the links out, where they would take the room of a quote. */
  readonly linked: boolean;
  readonly wording: Wording;
}

/**
 * The articles behind the numbers, each once: its numbers and headline, then in small print outlet, date and paragraphs.
 * A paragraph is a link that opens the article at the quoted words; an article without an address has its file named.
 */
export function renderSources(citations: readonly Citation[], options: SourcesOptions): string {
  const articles = new Map<string, Citation[]>();
  for (const citation of citations) {
    articles.set(citation.articleId, [...(articles.get(citation.articleId) ?? []), citation]);
  }
  return [...articles.values()].map((group) => renderArticle(group, options)).join('\n');
}

function renderArticle(citations: readonly Citation[], { linked, wording }: SourcesOptions): string {
  const [first] = citations;
  if (first === undefined) return '';
  const { title, source, publishedOn, file } = first;
  const drawn = (end: number): string => `${escapeText(title.slice(0, end))}${end < title.length ? '…' : ''}`;
  const numbers = citations.map(({ number }) => `[${number}]`).join(' ');
  const date = publishedOn === null ? wording.say('undated') : wording.date(publishedOn);
  const named = [source, date, source === null && publishedOn === null && linkOf(first) === null ? file : null]
    .flatMap((part) => part ?? [])
    .map(escapeText);
  const places = citations.map((citation) => {
    const place = placeInArticle(citation, wording);
    const link = linked ? linkOf(citation) : null;
    // With one number there is no doubt whose paragraph it is.
    const number = citations.length === 1 ? '' : `[${citation.number}] `;
    return `${number}${link === null ? place : `[${place}](${link})`}`;
  });
  const small = [[...named, ...places].join(' · '), ...drawnCorrection(first, wording)];
  return [`**${numbers}** ${drawn(cutAtWordEnd(title, TITLE_MOST, drawn))}`, ...small.map((line) => `-# ${line}`)].join(
    '\n',
  );
}

function drawnCorrection(citation: Citation, wording: Wording): readonly string[] {
  const text = correctionWords(citation, wording);
  if (text === null) return [];
  const drawn = (end: number): string => `${escapeText(text.slice(0, end))}${end < text.length ? '…' : ''}`;
  return [`**${drawn(cutAtWordEnd(text, CORRECTION_MOST, drawn))}**`];
}

function linkOf({ url, quote }: Citation): string | null {
  return url === null ? null : quoteLink(url, quote);
}
