/** The part of a page's node that is read. */
export interface PageNode {
  /** 1 for an element, 3 for text. */
  readonly nodeType: number;
  /** An element's name, in lower case. */
  readonly localName?: string | null;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

/** The text of an article's element, a paragraph for each block that holds some: paragraphs, headings, items of lists, rows. */
export function htmlParagraphs(root: PageNode): readonly string[] {
  const paragraphs: string[] = [];
  let open = '';
  const close = (): void => {
    if (open.trim() !== '') paragraphs.push(open);
    open = '';
  };
  const visit = (node: PageNode): void => {
    const name = node.localName ?? '';
    if (node.nodeType === 3) open += node.textContent ?? '';
    if (node.nodeType !== 1 || NOT_TEXT.has(name)) return;
    // Two breaks in a row are how old pages divide paragraphs.
    if (name === 'br') return /\n[^\S\n]*$/u.test(open) ? close() : void (open += '\n');
    const isBlock = !INLINE.has(name);
    if (isBlock) close();
    for (const child of node.childNodes) visit(child);
    if (isBlock) close();
    if (CELLS.has(name)) open += ' ';
  };
  visit(root);
  close();
  return paragraphs;
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Pictures with their captions, and what is there for a program or a click. */
const NOT_TEXT = names(
  'figure figcaption picture img svg video audio iframe object script style noscript template form button input select textarea nav aside',
);
const CELLS = names('td th');
const INLINE = names(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr td th',
);
