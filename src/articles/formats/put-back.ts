import type { Page, PageElement } from './html-page.ts';
import { BLOCK, type PageParagraph } from './html-paragraphs.ts';

/** Where an element stands on its page. */
export interface BlockPlace {
  /** The names and classes of the elements around it. */
  readonly around: string;
  /** How many levels above the headline the nearest element begins that holds both; null on a page without one. */
  readonly fromHeadline: number | null;
}

export type BlockPlaces = ReadonlyMap<string, BlockPlace>;

/** Numbers the elements of a page that text stands in, and says for each where that is. */
export function numberBlocks(page: Page, headline: PageElement | null): BlockPlaces {
  const levels = new Map<PageElement, number>();
  for (let holder = headline; holder !== null && holder.localName !== 'body'; holder = holder.parentElement)
    levels.set(holder, levels.size);
  const places = new Map<string, BlockPlace>();
  for (const element of page.querySelectorAll('p, li, blockquote, dd, td, div, section, h1, h2, h3, h4, h5, h6')) {
    const number = String(places.size + 1);
    element.setAttribute(BLOCK, number);
    let holder: PageElement | null = element;
    while (holder !== null && !levels.has(holder)) holder = holder.parentElement;
    const fromHeadline = headline === null ? null : holder === null ? levels.size : (levels.get(holder) ?? null);
    places.set(number, { around: placeOf(element), fromHeadline });
  }
  return places;
}

/** As far as a content system wraps a paragraph. */
const WRAPPERS = 4;

function placeOf(element: PageElement): string {
  const around: string[] = [element.localName];
  let outer = element.parentElement;
  for (let count = 0; count < WRAPPERS && outer !== null; count += 1) {
    around.push(`${outer.localName}.${outer.getAttribute('class') ?? ''}`);
    outer = outer.parentElement;
  }
  return around.join(' < ');
}

/**
 * The paragraphs that were read, with those that should have been: a sentence between two that were, in the same place
 * as one of them. Readability leaves out a paragraph of which much is a link when it has a wrapper of its own.
 * @param all of the page, in order. @param places by `numberBlocks`.
 */
export function putBack(
  read: readonly PageParagraph[],
  { all, places }: { readonly all: readonly PageParagraph[]; readonly places: BlockPlaces },
): readonly PageParagraph[] {
  const lastRead = new Map(read.map(({ block }, index) => [block, index] as const));
  lastRead.delete(null);
  const isRead = ({ block }: PageParagraph): boolean => lastRead.has(block);
  const [first, last] = [all.findIndex(isRead), all.findLastIndex(isRead)];
  const after = new Map<number, PageParagraph[]>();
  let before = all[first];
  for (const paragraph of all.slice(first, last)) {
    if (isRead(paragraph)) before = paragraph;
    else if (isSentence(paragraph) && placeAt(paragraph, places) === placeAt(before, places)) {
      const index = lastRead.get(before?.block ?? null) ?? 0;
      after.set(index, [...(after.get(index) ?? []), paragraph]);
    }
  }
  return read.flatMap((paragraph, index) => [paragraph, ...(after.get(index) ?? [])]);
}

function placeAt(paragraph: PageParagraph | undefined, places: BlockPlaces): string | undefined {
  return places.get(paragraph?.block ?? '')?.around;
}

/** Ends like one, and is not a link from end to end. */
function isSentence({ text, linked }: PageParagraph): boolean {
  const printed = text.trim();
  return /[.!?…]["'”’»)]*$/u.test(printed) && linked < printed.length * 0.9 && printed.includes(' ');
}

/** The share of what was read that is the article, so that the rest may be of the page. */
const NEARLY_ALL = 0.8;

/**
 * Paragraphs without those that stand outside the element which holds the headline and nearly all of them: a notice on
 * cookies, the foot of the page. Where no element but the page itself holds that, all stay.
 */
export function withoutOutsiders(read: readonly PageParagraph[], places: BlockPlaces): readonly PageParagraph[] {
  const lengths = new Map<number, number>();
  let total = 0;
  for (const { text, block } of read) {
    const level = places.get(block ?? '')?.fromHeadline;
    const { length } = text.trim();
    total += length;
    if (level !== null && level !== undefined) lengths.set(level, (lengths.get(level) ?? 0) + length);
  }
  let held = 0;
  for (const level of [...lengths.keys()].sort((one, other) => one - other)) {
    held += lengths.get(level) ?? 0;
    if (held < total * NEARLY_ALL) continue;
    return read.filter(({ block }) => (places.get(block ?? '')?.fromHeadline ?? level) <= level);
  }
  return read;
}
