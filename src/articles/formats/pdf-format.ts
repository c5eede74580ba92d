import { PAGE_BREAK } from '../article.ts';
import { type ArticleFormat, type FormatProblem, MAX_PACKED_BYTES, type ParsedArticle } from '../article-format.ts';
import { takeHeading } from './heading-lines.ts';
import { linesOfPage, type PdfText, type PrintedLine } from './pdf-lines.ts';
import { joinPages } from './join-pages.ts';
import { createParagraphMaker, type PrintedParagraph } from './pdf-paragraphs.ts';
import { printedTitle } from './printed-title.ts';
import { withoutRunningHeads } from './running-heads.ts';

/** The text layer of a PDF, by Mozilla's pdf.js: one article, with its pages. Pictures of text are not read. */
export const pdfFormat: ArticleFormat = {
  extensions: ['.pdf'],
  maxBytes: MAX_PACKED_BYTES,
  isReadApart: true,
  async parse(bytes, _file, onPart = () => undefined) {
    const opened = await openPdf(bytes, onPart);
    if ('message' in opened) return { articles: [], problems: [opened] };
    const article = articleOf(opened);
    return 'message' in article ? { articles: [], problems: [article] } : { articles: [article], problems: [] };
  },
};

interface OpenedPdf {
  /** What the file calls itself; empty for nothing. */
  readonly title: string;
  readonly pages: readonly (readonly PrintedLine[])[];
}

/** More than a book has. */
const MOST_PAGES = 3000;

async function openPdf(bytes: Uint8Array, onPage: () => void): Promise<OpenedPdf | FormatProblem> {
  // Loaded here, so that nothing else waits for it.
  const { getDocumentProxy } = await import('unpdf');
  try {
    // It keeps the memory that it is given.
    const pdf = await getDocumentProxy(Uint8Array.from(bytes), { isEvalSupported: false, verbosity: 0 });
    if (pdf.numPages > MOST_PAGES) return problem(`has ${pdf.numPages} pages; ${MOST_PAGES} is the most, so split it`);
    const pages: (readonly PrintedLine[])[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      onPage();
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(linesOfPage(items.filter(isText)));
      page.cleanup();
    }
    const { info } = await pdf.getMetadata();
    return { title: 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : '', pages };
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException') return problem('is locked with a password; save it without one');
    if (name === 'InvalidPDFException')
      return { ...problem('is no PDF, or a damaged one; save it anew'), code: 'article-binary' };
    throw error;
  }
}

/** Marks of a page's structure stand among its texts; those of the library have the shape that is named here. */
function isText(item: object): item is PdfText {
  return 'str' in item && 'transform' in item;
}

function articleOf({ title, pages }: OpenedPdf): ParsedArticle | FormatProblem {
  const letters = pages.flat().reduce((sum, { text }) => sum + text.length, 0);
  if (letters < pages.length * FEWEST_LETTERS) return problem(SCANNED);
  if (unreadable(pages) > letters * MOST_UNREADABLE) return problem(NAMELESS);
  const bare = withoutRunningHeads(pages);
  const maker = createParagraphMaker(bare);
  const printed = bare.map((page) => maker.of(page));
  const heading = printedTitle(printed, title);
  const joined = joinPages(printed.map(withoutTitle(heading)), maker.join);
  const opening = joined.findIndex((page) => page.length > 0);
  const { paragraphs, ...facts } = takeHeading(joined[opening] ?? [], heading);
  return {
    ...facts,
    paragraphs: joined.flatMap((page, index) => [
      ...(index === 0 ? [] : [PAGE_BREAK]),
      ...(index === opening ? paragraphs : page),
    ]),
    line: null,
  };
}

/** Letters a page: fewer are the stamps that a scanner prints. */
const FEWEST_LETTERS = 16;
const SCANNED =
  'holds pictures of its pages and no text of them; have the text recognised (OCR), with ocrmypdf say, and put that file here';
const NAMELESS =
  'has letters whose meaning it does not say; have its text recognised (OCR), with ocrmypdf say, and put that file here';
/** The share of letters that may be none. */
const MOST_UNREADABLE = 0.05;

function unreadable(pages: readonly (readonly PrintedLine[])[]): number {
  return pages.flat().reduce((sum, { text }) => sum + (text.match(/[\p{Cc}\p{Co}\p{Cn}\uFFFD]/gu)?.length ?? 0), 0);
}

const withoutTitle =
  (title: string | null) =>
  (page: readonly PrintedParagraph[], index: number): readonly PrintedParagraph[] =>
    index === 0 ? page.filter(({ text }) => text !== title) : page;

function problem(message: string): FormatProblem {
  return { line: null, message };
}
