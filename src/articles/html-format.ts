import { type ArticleFormat, MAX_FILE_BYTES, type ParsedArticle } from './article-format.ts';
import { pageMetadata } from './html-metadata.ts';
import { htmlParagraphs, type PageNode } from './html-paragraphs.ts';
import { parseDay } from './parse-date.ts';

/** More elements than the page of any article has; finding the article takes time that grows faster than they do. */
const MOST_ELEMENTS = 50_000;

/** A saved web page. Mozilla's Readability, the reader view of Firefox, tells the article from what surrounds it. */
export const htmlFormat: ArticleFormat = {
  extensions: ['.html', '.htm', '.xhtml'],
  maxBytes: MAX_FILE_BYTES,
  async parse(text) {
    const article = await readPage(text);
    return { articles: article === null ? [] : [article], problems: [] };
  },
};

/** Null for a page without an article. */
async function readPage(text: string): Promise<ParsedArticle | null> {
  // Loaded here, so that a folder without pages does not pay for them.
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  const { document } = parseHTML(/<html[\s>]/iu.test(text) ? text : `<html><body>${text}</body></html>`);
  const { publishedOn, url } = pageMetadata(document, text);
  const options = { maxElemsToParse: MOST_ELEMENTS, serializer: (node: PageNode) => node };
  const found = new Readability<PageNode>(document, options).parse();
  const paragraphs = found?.content ? htmlParagraphs(found.content) : [];
  if (paragraphs.length === 0) return null;
  return {
    id: null,
    title: found?.title ?? null,
    source: found?.siteName ?? null,
    publishedOn: parseDay(found?.publishedTime ?? '') ?? publishedOn,
    author: personIn(found?.byline ?? ''),
    url,
    paragraphs,
    line: null,
  };
}

/** A byline without its "By"; null for what names nobody, such as the address of a profile. */
function personIn(byline: string): string | null {
  const name = byline.trim().replace(/^by\b:?\s*/iu, '');
  return name === '' || name.length > 150 || /^https?:/iu.test(name) ? null : name;
}
