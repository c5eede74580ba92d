import { join } from 'node:path/posix';
import { decodeText } from '../decode-text.ts';
import type { PageElement, PageNode } from './html-page.ts';
import { childrenNamed, elementsNamed, MOST_ELEMENTS, outermostNamed, readXml, textNamed } from './read-xml.ts';

/** What an EPUB says of itself (EPUB 3.3, sections 4 and 5; EPUB 2 says it in the same places). */
export interface BookPackage {
  readonly title: string | null;
  readonly creators: readonly string[];
  readonly publisher: string | null;
  /** As written. */
  readonly date: string | null;
  /** The parts of its text in the order of reading, each with its name in the table of contents. */
  readonly reading: readonly BookPart[];
  /** Whether there is a table of contents that names any of them. */
  readonly isLabelled: boolean;
  /** Whether the text is encrypted. */
  readonly isLocked: boolean;
}

export interface BookPart {
  /** In the zip. */
  readonly path: string;
  readonly label: string | null;
}

type Files = ReadonlyMap<string, Uint8Array>;

/** The package of a book; null for a zip that is none. */
export async function readPackage(files: Files): Promise<BookPackage | null> {
  const container = await xmlAt(files, 'META-INF/container.xml');
  const path = container === null ? null : attributeOf(elementsNamed(container, 'rootfile')[0], 'full-path');
  const root = path === null ? null : await xmlAt(files, path);
  if (path === null || root === null) return null;
  const items = new Map(elementsNamed(root, 'item').map((item) => [attributeOf(item, 'id'), item] as const));
  const contents = [...items.values()].find((item) => attributeOf(item, 'properties')?.split(' ').includes('nav'));
  const spine = elementsNamed(root, 'spine')[0];
  const table = contents ?? items.get(spine === undefined ? null : attributeOf(spine, 'toc'));
  const labels = table === undefined ? new Map<string, string>() : await labelsIn(files, beside(path, table));
  const reading = (spine === undefined ? [] : elementsNamed(spine, 'itemref'))
    .filter((reference) => attributeOf(reference, 'linear') !== 'no')
    .flatMap((reference) => items.get(attributeOf(reference, 'idref')) ?? [])
    .filter((item) => item !== contents && /html/iu.test(attributeOf(item, 'media-type') ?? ''))
    .map((item) => beside(path, item));
  // Whoever names a part twice prints it once.
  const parts = [...new Set(reading)];
  return {
    title: textNamed(root, 'title'),
    creators: outermostNamed(root, 'creator').flatMap(
      ({ textContent }) => textContent?.replaceAll(/\s+/gu, ' ').trim() || [],
    ),
    publisher: textNamed(root, 'publisher'),
    date: textNamed(root, 'date'),
    reading: parts.map((part) => ({ path: part, label: labels.get(part) ?? null })),
    isLabelled: parts.some((part) => labels.has(part)),
    isLocked: await isLocked(files, new Set(parts)),
  };
}

async function xmlAt(files: Files, path: string): Promise<PageElement | null> {
  const text = decodeText(files.get(path) ?? new Uint8Array());
  return text === null ? null : readXml(text, MOST_ELEMENTS);
}

function attributeOf(element: PageElement | undefined, name: string): string | null {
  return element?.getAttribute(name) ?? null;
}

/** The path of an item, which is written relative to the file that names it. */
function beside(file: string, item: PageElement): string {
  return resolved(file, attributeOf(item, 'href') ?? '');
}

function resolved(file: string, written: string): string {
  const [address = ''] = written.split('#', 1);
  let path = address;
  try {
    path = decodeURIComponent(address);
  } catch {
    // It has a per cent sign of its own.
  }
  return join(file, '..', path);
}

/** The names of parts: links of a page of contents (EPUB 3), points of a map (EPUB 2). The first for a part is its own. */
async function labelsIn(files: Files, path: string): Promise<ReadonlyMap<string, string>> {
  const root = await xmlAt(files, path);
  const labels = new Map<string, string>();
  const add = (address: string | null, label: string | null): void => {
    const part = address === null ? '' : resolved(path, address);
    if (label !== null && part !== '' && !labels.has(part)) labels.set(part, label);
  };
  if (root === null) return labels;
  for (const link of outermostNamed(tableOf(root), 'a'))
    add(attributeOf(link, 'href'), link.textContent?.replaceAll(/\s+/gu, ' ').trim() || null);
  for (const point of elementsNamed(root, 'navPoint'))
    add(attributeOf(childrenNamed(point, 'content')[0], 'src'), labelOf(point));
  return labels;
}

/** Points stand in each other: each looks no further than at its own. */
function labelOf(point: PageElement): string | null {
  const [label] = childrenNamed(point, 'navLabel');
  return label === undefined ? null : textNamed(label, 'text');
}

/** The list of chapters; a page of contents may have lists of pages and landmarks beside it. */
function tableOf(root: PageNode): PageNode {
  const lists = elementsNamed(root, 'nav');
  return lists.find((list) => [...list.attributes].some(({ value }) => value === 'toc')) ?? lists[0] ?? root;
}

/** Fonts may be encrypted in a book that everybody can read. */
async function isLocked(files: Files, reading: ReadonlySet<string>): Promise<boolean> {
  const encryption = await xmlAt(files, 'META-INF/encryption.xml');
  const locked = encryption === null ? [] : elementsNamed(encryption, 'CipherReference');
  return locked.some((one) => reading.has(resolved('book', attributeOf(one, 'URI') ?? '')));
}
