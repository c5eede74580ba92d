import { type ArticleFormat, MAX_FILE_BYTES, type ParsedArticle } from '../article-format.ts';
import { textual } from '../textual.ts';
import { removeFurniture } from './html-furniture.ts';
import { type ReadabilityMetadata, pageMetadata } from './html-metadata.ts';
import type { Page, PageNode } from './html-page.ts';
import { htmlParagraphs } from './html-paragraphs.ts';

/** A saved web page. Mozilla's Readability, the reader view of Firefox, tells the article from what surrounds it. */
export const htmlFormat: ArticleFormat = {
  extensions: ['.html', '.htm', '.xhtml'],
  maxBytes: MAX_FILE_BYTES,
  parse: textual(async (text) => {
    const article = await readPage(text);
    return { articles: article === null ? [] : [article], problems: [] };
  }),
};

/** More elements than the page of any article has: finding the article takes time that grows faster than they do, so Readability throws. */
const MOST_ELEMENTS = 50_000;
/** Pieces of text, too, are taken one by one. */
const MOST_NODES = 4 * MOST_ELEMENTS;
/** More levels than a page has: 300 take Readability half a second, 900 take it twenty. */
const MOST_LEVELS = 256;
/** Readability takes the first try that finds as many characters; its own 500 makes it add the menus to a short report. */
const ENOUGH_TEXT = 100;

type ReadablePage = ReadabilityMetadata & { readonly content?: PageNode | null | undefined };

/** Null for a page without text. */
async function readPage(text: string): Promise<ParsedArticle | null> {
  // Loaded here, so that a folder without pages does not wait for them.
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  const whole = wholePage(text);
  const { document } = parseHTML(whole);
  if (isTangled(document)) throw new Error('its elements nest too deep or are too many');
  removeFurniture(document);
  const options = { maxElemsToParse: MOST_ELEMENTS, charThreshold: ENOUGH_TEXT, serializer: (node: PageNode) => node };
  const found: ReadablePage = new Readability<PageNode>(document, options).parse() ?? {};
  // Readability takes its page apart as it reads; what the page says of itself is asked of another.
  const page: Page = parseHTML(whole).document;
  const metadata = pageMetadata(page, found);
  const read = found.content ? htmlParagraphs(found.content) : [];
  const paragraphs = read.length > 0 ? read : plainParagraphs(page);
  const body = paragraphs[0]?.trim() === metadata.title ? paragraphs.slice(1) : paragraphs;
  return body.length === 0 ? null : { id: null, ...metadata, paragraphs: body, line: null };
}

/** The page with the tags that HTML lets an author leave out, and the parser does not add. */
function wholePage(text: string): string {
  const page = /^\s*<\?xml\b/u.test(text) ? text.replaceAll(CLOSED_AT_ONCE, '<$1$2></$1>') : text;
  if (/<html\b/iu.test(page) && /<body\b/iu.test(page)) return page;
  return `<html><body>${page.replaceAll(/<!doctype[^>]*>|<\/?(?:html|head|body)\b[^>]*>/giu, '')}</body></html>`;
}

// `<script src="a.js"/>` is whole in XHTML, but in HTML it swallows the rest of the page.
const CLOSED_AT_ONCE = /<(script|style|title|iframe|textarea|div|span|p|a|i|b)(\s[^<>]*)?\/>/giu;

function plainParagraphs(page: Page): readonly string[] {
  removeFurniture(page);
  return [...page.querySelectorAll('body p')].flatMap(htmlParagraphs);
}

function isTangled(page: PageNode): boolean {
  let nodes = 0;
  let level: readonly PageNode[] = [page];
  for (let depth = 0; level.length > 0; depth += 1) {
    nodes += level.length;
    if (depth > MOST_LEVELS || nodes > MOST_NODES) return true;
    level = level.flatMap(({ childNodes }) => [...childNodes]);
  }
  return false;
}
