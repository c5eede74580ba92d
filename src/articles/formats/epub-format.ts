import { parseDay } from '../../text/parse-day.ts';
import { type ArticleFormat, MAX_PACKED_BYTES, type ParsedArticle, type ParsedFile } from '../article-format.ts';
import { decodeText } from '../decode-text.ts';
import { readZip } from '../zip/read-zip.ts';
import { type BookPackage, readPackage } from './epub-package.ts';
import { htmlParagraphs } from './html-paragraphs.ts';
import { isOfText, PACKED_LIMITS } from './packed-limits.ts';
import { parsePage } from './parse-page.ts';

/**
 * An EPUB: an article a chapter of its table of contents. A newsroom puts a dossier or a week of stories into one; a quote
 * needs the title of its own, and a chapter is as long as what is summarised or read on.
 */
export const epubFormat: ArticleFormat = {
  extensions: ['.epub'],
  maxBytes: MAX_PACKED_BYTES,
  isReadApart: true,
  async parse(bytes, _file, onPart = () => undefined) {
    if (bytes.length === 0) return refused('is empty', 'article-empty');
    const files = await readZip(bytes, PACKED_LIMITS, isOfText);
    if ('message' in files) return refused(files.message, 'article-binary');
    const book = await readPackage(files);
    if (book === null) return refused('is no EPUB, whatever its name says', 'article-binary');
    if (book.isLocked) return refused('is locked by its seller; save its text, or get it without a lock');
    return { articles: articlesOf(await chaptersOf(book, files, onPart), book), problems: [] };
  },
};

function refused(message: string, code?: 'article-empty' | 'article-binary'): ParsedFile {
  return { articles: [], problems: [{ line: null, message, ...(code === undefined ? {} : { code }) }] };
}

interface Chapter {
  readonly title: string | null;
  readonly paragraphs: readonly string[];
}

/** What is read in order belongs to the chapter before, unless the table of contents names it. */
async function chaptersOf(
  book: BookPackage,
  files: ReadonlyMap<string, Uint8Array>,
  onPart: () => void,
): Promise<readonly Chapter[]> {
  const chapters: Chapter[] = [];
  for (const { path, label } of book.reading) {
    onPart();
    const { heading, paragraphs } = await readPart(files.get(path));
    const last = chapters.at(-1);
    if (label === null && last !== undefined && book.isLabelled)
      chapters[chapters.length - 1] = { ...last, paragraphs: [...last.paragraphs, ...paragraphs] };
    else chapters.push({ title: label ?? heading, paragraphs });
  }
  return chapters.map(withoutTitle).filter(isArticle);
}

async function readPart(
  bytes: Uint8Array | undefined,
): Promise<{ readonly heading: string | null; readonly paragraphs: readonly string[] }> {
  const text = bytes === undefined ? null : decodeText(bytes);
  if (text === null) return { heading: null, paragraphs: [] };
  const page = await parsePage(text);
  const body = page.querySelector('body');
  return {
    heading: oneLine(page.querySelector('h1, h2, h3')?.textContent ?? '') || null,
    paragraphs: body === null ? [] : htmlParagraphs(body).map((paragraph) => oneLine(paragraph.text)),
  };
}

/** Titles, perhaps of a part and a chapter, stand above the text as well. */
function withoutTitle({ title, paragraphs }: Chapter): Chapter {
  const place = paragraphs.slice(0, 3).findIndex((paragraph) => title !== null && plain(paragraph) === plain(title));
  return { title, paragraphs: place < 0 ? paragraphs : paragraphs.toSpliced(place, 1) };
}

/** A cover, a title page or a table of contents prints no sentence. */
function isArticle({ paragraphs }: Chapter): boolean {
  return paragraphs.some((text) => text.length >= SHORTEST_PROSE && /[.!?…]["'”’»)]*$/u.test(text));
}

const SHORTEST_PROSE = 60;

function articlesOf(chapters: readonly Chapter[], book: BookPackage): readonly ParsedArticle[] {
  const isOne = chapters.length === 1;
  return chapters.map(({ title, paragraphs }, index) => ({
    id: null,
    title: isOne ? (book.title ?? title) : (title ?? book.title),
    source: book.publisher,
    publishedOn: parseDay(book.date ?? ''),
    author: book.creators.join(', ') || null,
    url: null,
    paragraphs,
    line: isOne ? null : index + 1,
  }));
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
