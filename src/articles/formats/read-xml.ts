import { isElement, type PageElement, type PageNode } from './html-page.ts';

/** Elements of an agency's message of a thousand items with all that is said of each; to read so many takes half a second. */
export const MOST_ELEMENTS = 60_000;

/** No file of news nests deeper; a reader that calls itself once a level could be brought down by one that does. */
const MOST_LEVELS = 256;

/**
 * The outermost element of an XML file, null where there is none. Names are without their prefixes, sections of raw text
 * are text, and nothing is defined or fetched: what a document type says is left out.
 * @param most elements that it may have, as `checkShape` has it. @throws {Error} as that does.
 */
export async function readXml(text: string, most?: number): Promise<PageElement | null> {
  checkShape(text, most);
  const { DOMParser } = await import('linkedom/worker');
  const plain = withRawText(withoutDocumentType(text)).replaceAll(PREFIX, '<$1');
  const document: PageNode = new DOMParser().parseFromString(plain, 'text/xml');
  return [...document.childNodes].find(isElement) ?? null;
}

/**
 * Looks at the tags of XML alone. @param most elements that it may have; as many as it likes unless given.
 * @throws {Error} for what nests deeper than any file of news, or has more elements.
 */
export function checkShape(text: string, most = Infinity): void {
  let [depth, elements] = [0, 0];
  for (const [, closing, alone] of text.matchAll(/<(\/?)[A-Za-z_](?:[^<>]*[^<>/])?(\/?)>/gu)) {
    if (closing === '/') depth = Math.max(0, depth - 1);
    else {
      elements += 1;
      if (alone === '') depth += 1;
    }
    if (depth > MOST_LEVELS) throw new Error('its elements nest too deep');
    if (elements > most) throw new Error(`it has more than ${most} elements, which is the most; split it`);
  }
}

/** The elements of these names that stand directly in another. */
export function childrenNamed(parent: PageNode, ...names: readonly string[]): readonly PageElement[] {
  return [...parent.childNodes].filter(isElement).filter(({ localName }) => names.includes(localName));
}

/** Every element of these names within another that is in no other of them: what is looked for in each is looked at once. */
export function outermostNamed(root: PageNode, ...names: readonly string[]): readonly PageElement[] {
  return within(root, names, { isWithinThem: false });
}

/** Every element of these names within another, in the order of the file. */
export function elementsNamed(root: PageNode, ...names: readonly string[]): readonly PageElement[] {
  return within(root, names, { isWithinThem: true });
}

/** @param isWithinThem whether those are looked for in one another too. */
function within(
  root: PageNode,
  names: readonly string[],
  { isWithinThem }: { readonly isWithinThem: boolean },
): readonly PageElement[] {
  const found: PageElement[] = [];
  const visit = (node: PageNode): void => {
    for (const child of node.childNodes) {
      if (!isElement(child)) continue;
      const isNamed = names.includes(child.localName);
      if (isNamed) found.push(child);
      if (isWithinThem || !isNamed) visit(child);
    }
  };
  visit(root);
  return found;
}

/** The text of the first element of these names that has some, on one line; null where none has. */
export function textNamed(root: PageNode, ...names: readonly string[]): string | null {
  for (const name of names) {
    // One within another has no text that the other has not.
    const texts = outermostNamed(root, name).map(({ textContent }) =>
      (textContent ?? '').replaceAll(/\s+/gu, ' ').trim(),
    );
    const text = texts.find(Boolean);
    if (text !== undefined) return text;
  }
  return null;
}

const DOCTYPE = /<!DOCTYPE[^>[]*(?:\[[^\]]*\][^>]*)?>/iuy;

/** There is one at the most: to look for more would be to look through the rest of the file from each. */
function withoutDocumentType(text: string): string {
  const at = text.search(/<!DOCTYPE/iu);
  if (at < 0) return text;
  DOCTYPE.lastIndex = at;
  const end = DOCTYPE.test(text) ? DOCTYPE.lastIndex : at;
  return text.slice(0, at) + text.slice(end);
}

const PREFIX = /<(\/?)[A-Za-z_][\w.-]*:/gu;

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
