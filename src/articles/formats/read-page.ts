import type { Page, PageNode } from './html-page.ts';
import { removeFurniture } from './html-furniture.ts';
import { htmlParagraphs, type PageParagraph } from './html-paragraphs.ts';
import { type ReadabilityMetadata, tellPage } from './html-metadata.ts';
import { parsePage } from './parse-page.ts';
import { numberBlocks, putBack, withoutOutsiders } from './put-back.ts';
import { measureRunningText } from './running-text.ts';
import { shapeByTags } from './shape-by-tags.ts';

/** The article of a page, as far as Readability and what is known of pages go. */
export interface PageReading {
  readonly paragraphs: readonly PageParagraph[];
  readonly found: ReadabilityMetadata;
}

/** Readability takes the first try that finds as many characters; its own 500 makes it add the menus to a short report. */
const ENOUGH_TEXT = 100;
const ENOUGH_IN_PLAIN = 500;
/** Ten times the elements of a large page; Readability takes seconds over more, so their paragraphs are read as they stand. */
const MOST_WEIGHED = 10_000;
/** Characters that are written as entities, each of which the parser makes a node of when Readability parses what it has written. */
const MOST_ENTITIES = 30_000;
/** How many times longer the plain reading must be to be the better one. */
const TWICE = 2;

/**
 * Reads a page without its furniture; and, where that gives little of what the page holds, once more as it stands: of
 * the two the second is right where it is more than twice as long. A page of no article gives its paragraphs.
 */
export async function readPageText(html: string): Promise<PageReading> {
  if (shapeByTags(html).parts > MOST_WEIGHED || entitiesIn(html) > MOST_ENTITIES)
    return plainReading(html, { paragraphs: [], found: {} });
  const page = await parsePage(html);
  const { total } = measureRunningText(page);
  removeFurniture(page);
  const first = await readArticle(page, ENOUGH_TEXT);
  if (lengthOf(first) * TWICE >= total) return first.paragraphs.length > 0 ? first : plainReading(html, first);
  const second = await readArticle(await parsePage(html), ENOUGH_IN_PLAIN);
  const better = lengthOf(second) > lengthOf(first) * TWICE ? second : first;
  return better.paragraphs.length > 0 ? { ...better, found: first.found } : plainReading(html, first);
}

function entitiesIn(html: string): number {
  let count = 0;
  for (const _ of html.matchAll(/[&\u00A0]/gu)) count += 1;
  return count;
}

type ReadablePage = ReadabilityMetadata & { readonly content?: PageNode | null | undefined };

async function readArticle(page: Page, charThreshold: number): Promise<PageReading> {
  const { Readability } = await import('@mozilla/readability');
  const places = numberBlocks(page, tellPage(page).headline);
  const body = page.querySelector('body');
  const all = body === null ? [] : htmlParagraphs(body);
  const options = { charThreshold, serializer: asItIs };
  const found = weighed(() => new Readability<PageNode>(page, options).parse());
  const read = found.content ? htmlParagraphs(found.content) : [];
  return { paragraphs: read.length > 0 ? withoutOutsiders(putBack(read, { all, places }), places) : [], found };
}

/** Nothing of a page that defeats Readability, as one does that holds another within its first tags: its paragraphs are read as they stand then. */
function weighed(parse: () => ReadablePage | null): ReadablePage {
  try {
    return parse() ?? {};
  } catch {
    return {};
  }
}

function asItIs(node: PageNode): PageNode {
  return node;
}

async function plainReading(html: string, { found }: PageReading): Promise<PageReading> {
  const page = await parsePage(html);
  removeFurniture(page);
  return { paragraphs: [...page.querySelectorAll('p')].flatMap(htmlParagraphs), found };
}

function lengthOf({ paragraphs }: PageReading): number {
  return paragraphs.reduce((sum, { text }) => sum + text.trim().length, 0);
}
