import type { APIEmbed } from 'discord.js';
import type { Wording } from '../../language/wording.ts';
import type { Citation } from '../../reply/citation.ts';
import { placeInArticle } from '../../reply/place-in-article.ts';
import { cutAtWordEnd } from './cut-text.ts';
import { escapeText } from './escape.ts';
import { LIMITS } from '../limits.ts';
import { quoteLink } from './quote-link.ts';

const COLOUR = 0x5865f2;
/** Most characters of the paragraph on either side of the words, and of the words themselves, when drawn. */
const SIDE_MOST = 600;
const WORDS_MOST = 1_500;
/** Of a paragraph beside it, and of the note: all of them together fit a description, which has 4,096. */
const NEIGHBOUR_MOST = 400;

/** A paragraph of an article, and where in it the quoted words stand (half-open range of UTF-16 offsets). */
export interface Paragraph {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The paragraphs before and after it; empty at the ends of the article. */
  readonly before: string;
  readonly after: string;
  /** Dateline's own words on it, above it; null for none. */
  readonly note: string | null;
}

/** A citation in the paragraph it is from: the quoted words bold, the rest around them, cut and marked where it is long. */
export function renderContext(
  citation: Citation,
  { text, start, end, ...around }: Paragraph,
  wording: Wording,
): APIEmbed {
  const { title, source, publishedOn, url, file, quote } = citation;
  const link = url === null ? null : quoteLink(url, quote);
  const date = publishedOn === null ? wording.say('undated') : wording.date(publishedOn);
  const where = placeInArticle(citation, wording);
  const place = [source, date, where, source === null && publishedOn === null && link === null ? file : null].flatMap(
    (part) => part ?? [],
  );
  return {
    color: COLOUR,
    author: { name: wording.say('context.title', { number: citation.number }) },
    title: shortened(title, LIMITS.embedTitle),
    ...(link === null ? {} : { url: link }),
    description: [
      ...(around.note === null ? [] : [shortened(around.note, NEIGHBOUR_MOST)]),
      ...(around.before === '' ? [] : [`> ${ending(around.before, NEIGHBOUR_MOST)}`]),
      `> ${ending(text.slice(0, start))}**${shortened(text.slice(start, end), WORDS_MOST)}**${shortened(text.slice(end), SIDE_MOST)}`,
      ...(around.after === '' ? [] : [`> ${shortened(around.after, NEIGHBOUR_MOST)}`]),
      `-# ${place.map(escapeText).join(' · ')}`,
    ].join('\n\n'),
  };
}

/** The beginning of a text. */
function shortened(text: string, most: number): string {
  const drawn = (end: number): string => `${escapeText(text.slice(0, end))}${end < text.length ? '…' : ''}`;
  return drawn(cutAtWordEnd(text, most, drawn));
}

/** The end of a text, from the start of a word. */
function ending(text: string, most = SIDE_MOST): string {
  if (escapeText(text).length <= most) return escapeText(text);
  for (const { index } of text.matchAll(/(?<=\s)\S/g)) {
    const rest = escapeText(text.slice(index));
    if (rest.length < most) return `…${rest}`;
  }
  return '…';
}
