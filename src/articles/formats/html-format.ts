import { type ArticleFormat, MAX_FILE_BYTES, type ParsedArticle } from '../article-format.ts';
import { textual } from '../textual.ts';
import { pageMetadata, tellPage } from './html-metadata.ts';
import { parsePage } from './parse-page.ts';
import { tidyParagraphs } from './paragraph-furniture.ts';
import { readPageText } from './read-page.ts';

/** A saved web page. Mozilla's Readability, the reader view of Firefox, tells the article from what surrounds it. */
export const htmlFormat: ArticleFormat = {
  extensions: ['.html', '.htm', '.xhtml'],
  maxBytes: MAX_FILE_BYTES,
  parse: textual(async (text) => {
    const article = await readPage(text);
    return { articles: article === null ? [] : [article], problems: [] };
  }),
};

/** Null for a page without text. */
async function readPage(text: string): Promise<ParsedArticle | null> {
  const { paragraphs, found } = await readPageText(text);
  // Reading takes a page apart; what the page says of itself is asked of another.
  const said = pageMetadata(tellPage(await parsePage(text)), found);
  const tidied = tidyParagraphs(paragraphs, said);
  if (tidied.paragraphs.length === 0) return null;
  const { publishedOn, author } = said;
  return {
    id: null,
    ...said,
    publishedOn: publishedOn ?? tidied.publishedOn,
    author: author ?? tidied.author,
    paragraphs: tidied.paragraphs,
    line: null,
  };
}
