import {
  type ArticleFormat,
  type FormatProblem,
  MAX_PACKED_BYTES,
  MOST_PARAGRAPHS,
  type ParsedFile,
  tooMuch,
} from '../article-format.ts';
import { readZip } from '../zip/read-zip.ts';
import { takeHeading } from './heading-lines.ts';
import type { Page } from './html-page.ts';
import { htmlParagraphs } from './html-paragraphs.ts';
import { isOfText, PACKED_LIMITS } from './packed-limits.ts';
import { parsePage } from './parse-page.ts';
import { checkShape } from './read-xml.ts';

/** A document of Word, by mammoth: its text as it reads with every change accepted, without comments and pictures. */
export const docxFormat: ArticleFormat = {
  extensions: ['.docx'],
  maxBytes: MAX_PACKED_BYTES,
  isReadApart: true,
  async parse(bytes) {
    const checked = await checkDocx(bytes);
    if (checked !== null) return { articles: [], problems: [checked] };
    return articleOf(await parsePage(`<html><body>${await htmlOf(bytes)}</body></html>`));
  },
};

const DOCUMENT = 'word/document.xml';

/** What is wrong with the file before the library unpacks it, which sets itself no limit. */
async function checkDocx(bytes: Uint8Array): Promise<FormatProblem | null> {
  if (bytes.length === 0) return { line: null, code: 'article-empty', message: 'is empty' };
  if (OLD_OFFICE.every((byte, index) => bytes[index] === byte))
    return { line: null, code: 'article-binary', message: LOCKED };
  const files = await readZip(bytes, PACKED_LIMITS, isOfText);
  if ('message' in files) return { line: null, code: 'article-binary', message: files.message };
  const document = files.get(DOCUMENT);
  if (document === undefined) return { line: null, code: 'article-binary', message: NO_WORD };
  const text = new TextDecoder().decode(document);
  // The library calls itself once a level.
  checkShape(text);
  // It reads some ten thousand a second, and no article of more is taken in.
  const paragraphs = [...text.matchAll(PARAGRAPH)].length;
  if (paragraphs <= MOST_PARAGRAPHS) return null;
  return { line: null, code: 'article-too-large', message: tooMuch(paragraphs, 'paragraphs', MOST_PARAGRAPHS) };
}

/** Its name has a prefix of the file's own choice, most often "w". */
const PARAGRAPH = /<(?:[\w.-]{1,40}:)?p[\s/>]/gu;

/** How files of Office begin that are older than 2007, or locked with a password. */
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
const LOCKED = 'is of an old Word, or locked with a password; save it as .docx without one';
const NO_WORD = 'is no document of Word, whatever its name says; save it as .docx';

async function htmlOf(bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  const options = {
    styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"],
    // Pictures would be written into the text.
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  };
  return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options)).value;
}

/** Paragraphs within which the heading of the document stands. */
const HEAD = 3;

function articleOf(page: Page): ParsedFile {
  // The marks of notes are made by the reader; the notes stay, at the end.
  for (const mark of page.querySelectorAll('a[href^="#footnote"], a[href^="#endnote"]')) mark.remove();
  const body = page.querySelector('body');
  const all = body === null ? [] : htmlParagraphs(body).map(({ text }) => text.replaceAll(/\s+/gu, ' ').trim());
  const heading = page.querySelector('h1, h2')?.textContent?.replaceAll(/\s+/gu, ' ').trim() ?? '';
  const place = heading === '' ? -1 : all.slice(0, HEAD).indexOf(heading);
  const { paragraphs, ...facts } = takeHeading(place < 0 ? all : all.toSpliced(place, 1), place < 0 ? null : heading);
  return paragraphs.length === 0
    ? { articles: [], problems: [] }
    : { articles: [{ ...facts, paragraphs, line: null }], problems: [] };
}
