import type { PageNode } from './html-page.ts';

/** The text of a page's element, a paragraph for each block that holds some: paragraphs, headings, items of lists, rows. */
export function htmlParagraphs(root: PageNode): readonly string[] {
  const paragraphs: string[] = [];
  let open = '';
  const close = (): void => {
    // Two breaks in a row are how old pages divide paragraphs.
    paragraphs.push(...open.split(/\n[ ]*\n/u).filter((text) => text.trim() !== ''));
    open = '';
  };
  const visit = (node: PageNode, isPrinted: boolean): void => {
    const name = node.localName ?? '';
    // Lines of the file are no lines of the page, but in <pre>.
    if (node.nodeType === 3) open += isPrinted ? node.textContent : node.textContent?.replaceAll(/[ \t\r\n\f]+/gu, ' ');
    if (node.nodeType !== 1 || NOT_TEXT.has(name)) return;
    const isBlock = !INLINE.has(name);
    if (isBlock) close();
    for (const child of node.childNodes) visit(child, isPrinted || name === 'pre');
    if (isBlock) close();
    if (name === 'br') open += '\n';
    if (CELLS.has(name)) open += ' ';
  };
  visit(root, false);
  close();
  return paragraphs;
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Captions, pictures, and what is there for a program or a click. */
const NOT_TEXT = names(
  'figcaption picture img svg math video audio iframe object canvas script style noscript template head title form button input select textarea nav aside',
);
const CELLS = names('td th');
const INLINE = names(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup td th time tt u var wbr',
);
