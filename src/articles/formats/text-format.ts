import { type ArticleFormat, MAX_FILE_BYTES } from '../article-format.ts';
import { paragraphsOfText } from '../body.ts';
import { parseDay } from '../../text/parse-day.ts';
import { takeHead } from './head-lines.ts';
import { bylineIn, headlineIn } from './heading-lines.ts';
import { textual } from '../textual.ts';

/**
 * Plain text as agencies send it and people keep it: perhaps `date 2025-12-09`, lines `Title: …` and `Date: …` or a day
 * alone, perhaps a headline and "By …" on lines of their own, then the article.
 */
export const textFormat: ArticleFormat = {
  extensions: ['.txt', '.text'],
  maxBytes: MAX_FILE_BYTES,
  parse: textual(async (text) => {
    const head = takeHead(text.replaceAll(/\r\n?/gu, '\n'));
    const date = DATE.exec(head.text) ?? BEFORE_DATELINE.exec(head.text);
    const all = paragraphsOfText(head.text.slice(date?.[0].length ?? 0)).map((paragraph) => paragraph.trim());
    const headline = head.facts.title === null || all[0] === head.facts.title ? headlineIn(all) : null;
    const untitled = headline === null ? all : all.slice(1);
    const author = untitled.length > 1 ? bylineIn(untitled[0] ?? '') : null;
    const paragraphs = author === null ? untitled : untitled.slice(1);
    if (paragraphs.length === 0) return { articles: [], problems: [] };
    const { facts } = head;
    const article = {
      ...facts,
      title: facts.title ?? headline,
      publishedOn: facts.publishedOn ?? parseDay(date?.[1] ?? ''),
      author: facts.author ?? author,
    };
    return { articles: [{ ...article, paragraphs, line: null }], problems: [] };
  }),
};

/** "date 2025-12-09", before the dateline or on a line of its own. */
const DATE = /^\s*date:?\s+(\d{4}-\d{2}-\d{2}(?:T[\d:.,]+(?:Z|[+-]\d{2}:?\d{2})?)?)(?![\d-])[.:]?\s*/iu;

/** "2025-12-09 BAKU, Azerbaijan, …": nothing but a dateline makes a day at the head one of the article. */
const BEFORE_DATELINE = /^\s*(\d{4}-\d{2}-\d{2})[.:]?\s+(?=\p{Lu}{3,}[\p{L}\s]*[,.])/u;
