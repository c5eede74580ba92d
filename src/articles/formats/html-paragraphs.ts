import type { PageNode } from './html-page.ts';

/** A piece of a page's text that stands by itself. */
export interface PageParagraph {
  readonly text: string;
  /** Characters of it that are links. */
  readonly linked: number;
  /** The number that its nearest element was given (`BLOCK`); null where that has none. */
  readonly block: string | null;
}

/** The attribute that numbers the elements of a page which text may stand in, so that they are known again. */
export const BLOCK = 'data-block';

/** The text of a page's element, a paragraph for each block that holds some: paragraphs, headings, items of lists, rows. */
export function htmlParagraphs(root: PageNode): readonly PageParagraph[] {
  const paragraphs: PageParagraph[] = [];
  let open: Open = EMPTY;
  const close = (block: string | null): void => {
    paragraphs.push(...paragraphsIn(open, block));
    open = EMPTY;
  };
  const add = (text: string, { isLink }: TextSurroundings): void => {
    open = { text: open.text + text, links: open.links + (isLink ? '1' : '0').repeat(text.length) };
  };
  const visit = (node: PageNode, place: TextSurroundings): void => {
    const name = node.localName ?? '';
    // Lines of the file are no lines of the page, but in <pre>.
    if (node.nodeType === 3)
      add(
        place.isPrinted ? (node.textContent ?? '') : (node.textContent ?? '').replaceAll(/[ \t\r\n\f]+/gu, ' '),
        place,
      );
    if (node.nodeType !== 1 || NOT_TEXT.has(name)) return;
    const isBlock = !INLINE.has(name) || (CELLS.has(name) && holdsBlock(node));
    const within: TextSurroundings = {
      isPrinted: place.isPrinted || name === 'pre',
      isLink: place.isLink || name === 'a',
      block: isBlock ? (node.getAttribute?.(BLOCK) ?? null) : place.block,
    };
    if (isBlock) close(place.block);
    for (const child of node.childNodes) visit(child, within);
    if (isBlock) close(within.block);
    if (name === 'br') add('\n', place);
    if (CELLS.has(name) && !isBlock) add(' ', place);
  };
  visit(root, { isPrinted: false, isLink: false, block: null });
  close(null);
  return paragraphs;
}

interface TextSurroundings {
  readonly isPrinted: boolean;
  readonly isLink: boolean;
  readonly block: string | null;
}

/** Text that goes on, and for each character of it whether that is part of a link. */
interface Open {
  readonly text: string;
  readonly links: string;
}

const EMPTY: Open = { text: '', links: '' };

/** Two breaks in a row are how old pages divide paragraphs. */
function* paragraphsIn({ text, links }: Open, block: string | null): Iterable<PageParagraph> {
  let start = 0;
  for (const part of text.split(/(\n[ ]*\n)/u)) {
    const end = start + part.length;
    const printed = part.trim();
    if (printed !== '') yield { text: part, linked: linkedIn(part, links.slice(start, end)), block };
    start = end;
  }
}

function linkedIn(text: string, links: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1)
    if (links.charAt(index) === '1' && text.charAt(index).trim() !== '') count += 1;
  return count;
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Captions, pictures, and what is there for a program or a click. */
const NOT_TEXT = names(
  'figcaption picture img svg math video audio iframe object canvas script style noscript template head title form button input select textarea nav aside',
);
const CELLS = names('td th');

/** Old pages are laid out as a table: a cell that holds paragraphs is a part of the page, no piece of a row. */
function holdsBlock({ childNodes }: PageNode): boolean {
  for (const { nodeType, localName } of childNodes) if (nodeType === 1 && !INLINE.has(localName ?? '')) return true;
  return false;
}

const INLINE = names(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup td th time tt u var wbr',
);
