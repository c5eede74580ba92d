import {
  type ArticleFormat,
  type FormatProblem,
  MAX_FILE_BYTES,
  type ParsedArticle,
  type ParsedFile,
} from '../article-format.ts';
import { textual } from '../textual.ts';
import type { PageElement } from './html-page.ts';
import { whyNotPrinted } from './item-state.ts';
import { readNewsMl } from './newsml.ts';
import { type NewsItem, readNitf } from './nitf.ts';
import { MOST_ELEMENTS, outermostNamed, readXml } from './read-xml.ts';

/** What agencies and newsrooms send as XML: NITF, and NewsML-G2 with its items. */
export const xmlFormat: ArticleFormat = {
  extensions: ['.xml', '.nitf', '.newsml'],
  maxBytes: MAX_FILE_BYTES,
  parse: textual(async (text) => {
    const root = await readXml(text, MOST_ELEMENTS);
    if (root === null) return { articles: [], problems: [{ line: null, message: NOT_XML }] };
    const items = await itemsIn(root);
    return items === null ? { articles: [], problems: [{ line: null, message: otherKind(root) }] } : printed(items);
  }),
};

const NOT_XML = 'is not XML; save its text in a file that ends in .txt';

/** Null for XML of another kind. Versions of NewsML before G2 hold their text as NITF. */
async function itemsIn(root: PageElement): Promise<readonly (NewsItem | FormatProblem)[] | null> {
  if (root.localName === 'nitf') return [readNitf(root)];
  if (root.localName === 'NewsML') return outermostNamed(root, 'nitf').map(readNitf);
  if (!G2.has(root.localName)) return null;
  const items = root.localName === 'newsItem' ? [root] : outermostNamed(root, 'newsItem');
  const read: (NewsItem | FormatProblem)[] = [];
  for (const item of items) read.push(...[(await readNewsMl(item)) ?? []].flat());
  return read;
}

const G2: ReadonlySet<string> = new Set(['newsMessage', 'newsItem', 'packageItem']);

function printed(items: readonly (NewsItem | FormatProblem)[]): ParsedFile {
  const articles: ParsedArticle[] = [];
  const problems: FormatProblem[] = [];
  for (const [index, item] of items.entries()) {
    const why = 'message' in item ? item.message : whyNotPrinted(item.state);
    const line = items.length === 1 ? null : index + 1;
    if (why !== null) problems.push({ line, message: line === null ? why : `item ${line}: ${why}` });
    else if (!('message' in item) && item.article.paragraphs.length > 0) articles.push({ ...item.article, line });
  }
  return { articles, problems };
}

function otherKind({ localName }: PageElement): string {
  if (FEEDS.has(localName))
    return 'is a feed and not an article; name its address in sources.yaml, and its articles are fetched';
  if (localName === 'html') return 'is a web page; save it under a name that ends in .html';
  return `is XML of a kind that is not read (<${localName.slice(0, 40)}>): NITF and NewsML-G2 are; save its text in a file that ends in .txt`;
}

const FEEDS: ReadonlySet<string> = new Set(['rss', 'feed', 'RDF', 'urlset', 'sitemapindex', 'opml']);
