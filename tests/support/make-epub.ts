import { makeZip } from './make-zip.ts';

export interface EpubChapter {
  readonly file: string;
  /** Its name in the table of contents; null where it is not in there. */
  readonly label: string | null;
  /** HTML. */
  readonly body: string;
}

const CONTAINER = `<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`;
const page = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>-</title></head><body>${body}</body></html>`;

/** An EPUB 3 of chapters. @param more other files of the zip. */
export function makeEpub(chapters: readonly EpubChapter[], more: Readonly<Record<string, string>> = {}): Uint8Array {
  const items = chapters.map(
    ({ file }, at) => `<item id="c${at}" href="text/${file}" media-type="application/xhtml+xml"/>`,
  );
  const links = chapters.flatMap(({ file, label }) =>
    label === null ? [] : [`<li><a href="text/${file}#top">${label}</a></li>`],
  );
  return makeZip({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': CONTAINER,
    'OEBPS/book.opf': `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>A Year on the Coast</dc:title><dc:creator>Ina Holm</dc:creator><dc:publisher>The Coast</dc:publisher><dc:date>2025-03-04T00:00:00Z</dc:date></metadata><manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>${items.join('')}</manifest><spine><itemref idref="nav"/>${chapters.map((_, at) => `<itemref idref="c${at}"/>`).join('')}</spine></package>`,
    'OEBPS/nav.xhtml': page(`<nav epub:type="toc"><ol>${links.join('')}</ol></nav>`),
    ...Object.fromEntries(chapters.map(({ file, body }) => [`OEBPS/text/${file}`, page(body)])),
    ...more,
  });
}
