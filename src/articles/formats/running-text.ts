import { isElement, type Page, type PageElement, type PageNode } from './html-page.ts';

/** How much of a page's running text stands where: what tells the article from what is around it, whatever its names. */
export interface RunningText {
  /** Characters of running text on the whole page. */
  readonly total: number;
  /** Characters of it within an element. */
  within(element: PageElement): number;
}

/** A shorter piece of text is a label, a link's or a button's; sentences are longer. */
const SHORTEST_PIECE = 30;

/** Measures a page: its text without links and labels, hidden or not. */
export function measureRunningText(page: Page): RunningText {
  const lengths = new Map<PageNode, number>();
  const measure = (node: PageNode): number => {
    if (!isElement(node)) {
      const length = node.nodeType === 3 ? (node.textContent?.trim().length ?? 0) : 0;
      return length < SHORTEST_PIECE ? 0 : length;
    }
    if (NO_PROSE.has(node.localName)) return 0;
    let sum = 0;
    for (const child of node.childNodes) sum += measure(child);
    lengths.set(node, sum);
    return sum;
  };
  const body = page.querySelector('body');
  return { total: body === null ? 0 : measure(body), within: (element) => lengths.get(element) ?? 0 };
}

const NO_PROSE: ReadonlySet<string> = new Set(
  'a button script style select option textarea figcaption iframe object svg canvas title'.split(' '),
);
