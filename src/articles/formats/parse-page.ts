import type { Page, PageNode } from './html-page.ts';
import { shapeByTags } from './shape-by-tags.ts';
import { placeStreamedParts } from './streamed-parts.ts';

/** More elements and pieces of text than the page of any article has; to find the article takes seconds for so many. */
const MOST_NODES = 60_000;
/** More levels than a page has: 300 take Readability half a second, 900 take it twenty. */
const MOST_LEVELS = 256;
/** More tags that nobody closes than careless pages have. */
const MOST_OPEN = 4 * MOST_LEVELS;

/**
 * A page as a browser would have it: tags that may be left out are there, attributes have names in lower case, and what
 * was sent after the page it belongs to is in its place. Each call makes another, since reading takes a page apart.
 * @throws for a page that nests too deep or has too many parts to be an article.
 */
export async function parsePage(text: string): Promise<Page> {
  // Loaded here, so that a folder without pages does not wait for it.
  const { parseHTML } = await import('linkedom/worker');
  const shape = shapeByTags(text);
  // For each table the parser itself looks through all that are open.
  if (shape.parts > MOST_NODES || shape.levels > MOST_OPEN || shape.tables > MOST_LEVELS) throw new Error(TANGLED);
  const parse = (html: string): Page => parseHTML(html).document;
  const whole = wholePage(text);
  const asWritten = parse(whole);
  const page = asWritten.querySelector('html > body') === null ? parse(withinOneBody(whole)) : asWritten;
  if (isTangled(page)) throw new Error(TANGLED);
  lowerAttributeNames(page);
  placeStreamedParts(page);
  return page;
}

/** The page with the tags that HTML lets an author leave out, and the parser does not add. */
function wholePage(text: string): string {
  const page = /^\s*<\?xml\b/u.test(text) ? text.replaceAll(CLOSED_AT_ONCE, '<$1$2></$1>') : text;
  return /<html\b/iu.test(page) && /<body\b/iu.test(page) ? page : withinOneBody(page);
}

/** All of a page in its body: for one that has none, or has it inside something of the head that was not closed. */
function withinOneBody(page: string): string {
  return `<html><body>${page.replaceAll(/<!doctype[^>]*>|<\/?(?:html|head|body)\b[^>]*>/giu, '')}</body></html>`;
}

// `<script src="a.js"/>` is whole in XHTML, but in HTML it swallows the rest of the page.
const CLOSED_AT_ONCE = /<(script|style|title|iframe|textarea|div|span|p|a|i|b)(\s[^<>]*)?\/>/giu;

const TANGLED = 'its elements nest too deep or are too many';

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

/** In HTML `CONTENT` and `dateTime` are `content` and `datetime`; the parser keeps them as they stand there. */
function lowerAttributeNames(page: Page): void {
  for (const element of page.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      const lower = name.toLowerCase();
      if (lower === name) continue;
      element.removeAttribute(name);
      if (element.getAttribute(lower) === null) element.setAttribute(lower, value);
    }
  }
}
