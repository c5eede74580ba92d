import { isElement, type PageElement, type PageNode } from './html-page.ts';

/** No file of news nests deeper; a reader that calls itself once a level could be brought down by one that does. */
const MOST_LEVELS = 256;

/**
 * The outermost element of an XML file, null where there is none. Names are without their prefixes, sections of raw text
 * are text, and nothing is defined or fetched: what a document type says is left out.
 * @throws {Error} for a file that nests deeper than any of news.
 */
export async function readXml(text: string): Promise<PageElement | null> {
  if (nestsTooDeep(text)) throw new Error('its elements nest too deep');
  const { DOMParser } = await import('linkedom/worker');
  const plain = withRawText(text.replace(DOCTYPE, '')).replaceAll(PREFIX, '<$1');
  const document: PageNode = new DOMParser().parseFromString(plain, 'text/xml');
  return [...document.childNodes].find(isElement) ?? null;
}

/** Every element of these names within another, in the order of the file. */
export function elementsNamed(root: PageNode, ...names: readonly string[]): readonly PageElement[] {
  const found: PageElement[] = [];
  const visit = (node: PageNode): void => {
    for (const child of node.childNodes) {
      if (!isElement(child)) continue;
      if (names.includes(child.localName)) found.push(child);
      visit(child);
    }
  };
  visit(root);
  return found;
}

/** The text of the first element of these names that has some, on one line; null where none has. */
export function textNamed(root: PageNode, ...names: readonly string[]): string | null {
  for (const name of names) {
    const texts = elementsNamed(root, name).map(({ textContent }) =>
      (textContent ?? '').replaceAll(/\s+/gu, ' ').trim(),
    );
    const text = texts.find(Boolean);
    if (text !== undefined) return text;
  }
  return null;
}

const DOCTYPE = /<!DOCTYPE[^>[]*(?:\[[^\]]*\][^>]*)?>/iu;
const PREFIX = /<(\/?)[A-Za-z_][\w.-]*:/gu;

function nestsTooDeep(text: string): boolean {
  let depth = 0;
  for (const [, closing, alone] of text.matchAll(/<(\/?)[A-Za-z_](?:[^<>]*[^<>/])?(\/?)>/gu)) {
    if (closing === '/') depth = Math.max(0, depth - 1);
    else if (alone === '') depth += 1;
    if (depth > MOST_LEVELS) return true;
  }
  return false;
}

const RAW = '<![CDATA[';

function withRawText(text: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (let at = text.indexOf(RAW); at >= 0; at = text.indexOf(RAW, from)) {
    const end = text.indexOf(']]>', at);
    if (end < 0) break;
    const raw = text
      .slice(at + RAW.length, end)
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;');
    pieces.push(text.slice(from, at), raw);
    from = end + ']]>'.length;
  }
  return pieces.join('') + text.slice(from);
}
