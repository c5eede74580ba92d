/** The part of a page's nodes that is used here; the project is compiled without the types of browsers. */
export interface PageNode {
  /** 1 for an element, 3 for text. */
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
  /** An element's name, in lower case. */
  readonly localName?: string | null;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
}

/** A page as it is searched. Nothing in it is run or fetched. */
export type Page = Pick<PageElement, 'querySelector' | 'querySelectorAll'>;
