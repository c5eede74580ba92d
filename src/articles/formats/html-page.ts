/** The part of a page's nodes that is used here; the project is compiled without the types of browsers. */
export interface PageNode {
  /** 1 for an element, 3 for text. */
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
  /** An element's name, in lower case. */
  readonly localName?: string | null;
  /** An element's: null where it has no attribute of this name, in lower case. */
  getAttribute?(name: string): string | null;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly parentElement: PageElement | null;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  append(...nodes: readonly PageNode[]): void;
  replaceWith(...nodes: readonly PageNode[]): void;
  remove(): void;
}

/** A page as it is searched. Nothing in it is run or fetched. */
export interface Page extends PageNode {
  createElement(name: string): PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** Whether a node is an element. */
export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}
