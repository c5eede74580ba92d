import type { ParsedArticle, ParsedFile } from '../../articles/article-format.ts';
import { messageOf } from '../../errors.ts';
import type { Fetched, FetchLimited } from '../fetching/fetch-limited.ts';
import { isAskedTooMuch } from '../fetching/leave-alone.ts';
import type { Robots } from '../fetching/robots.ts';
import type { Source, SourceItem } from '../source.ts';
import type { ItemState } from '../source-state.ts';
import { type FetchedFile, fileOfArticle } from './file-of-article.ts';

export interface ItemParts {
  readonly fetch: FetchLimited;
  readonly robots: Robots;
  /** Waits some seconds between two requests to a site. */
  readonly wait: (seconds: number) => Promise<void>;
  /** What a file of that name with these bytes holds. */
  readonly read: (bytes: Uint8Array, file: string) => Promise<ParsedFile>;
}

/** What became of an article that a source names. */
export type ReadItem =
  | {
      readonly kind: 'read';
      readonly file: FetchedFile;
      readonly etag: string | null;
      readonly lastModified: string | null;
    }
  | { readonly kind: 'unchanged' }
  /** Its site wants to be left alone: nothing is known of the article. @property retryAfter seconds */
  | { readonly kind: 'put-off'; readonly message: string; readonly retryAfter: number | null }
  | { readonly kind: 'failed'; readonly message: string };

const PAGE_TYPES = ['text/html', 'application/xhtml+xml'];
const MOST_PAGE_BYTES = 8_000_000;
/** Characters of an article's text; a page with fewer is a notice, or shows its text to those who pay. */
const SHORTEST = 200;

/**
 * Reads an article: from its page, or from what the source gives as its text, where that is asked
 * for or the page gives less. Never throws.
 * @param known as it was read before; null for one that is new.
 */
export async function readItem(
  { item, source, known }: { readonly item: SourceItem; readonly source: Source; readonly known: ItemState | null },
  parts: ItemParts,
): Promise<ReadItem> {
  try {
    if (source.text === 'feed')
      return fromContent(item, source, { why: 'the feed gives no text of it', read: parts.read });
    const page = await fetchPage(item.url, known, parts);
    if (page.kind === 'unchanged') return page;
    if (page.kind === 'failed' && isAskedTooMuch(page))
      return { kind: 'put-off', message: page.message, retryAfter: page.retryAfter };
    if (page.kind === 'failed') return await fromContent(item, source, { why: page.message, read: parts.read });
    const article = articleIn(await parts.read(page.bytes, 'page.html'));
    if (article === null || lengthOf(article) < SHORTEST) {
      const other = await fromContent(item, source, { why: 'its page has no text of an article', read: parts.read });
      if (other.kind === 'read' || article === null) return other;
    }
    const { etag, lastModified } = page;
    return { kind: 'read', file: fileOfArticle(article, item, source), etag, lastModified };
  } catch (error) {
    return { kind: 'failed', message: `defeats its reader (${messageOf(error)})` };
  }
}

async function fetchPage(url: string, known: ItemState | null, { fetch, robots, wait }: ItemParts): Promise<Fetched> {
  const { refusal, delay } = await robots.ask(url);
  if (refusal !== null) return { kind: 'failed', message: refusal, status: null, retryAfter: null };
  await wait(delay);
  const { etag = null, lastModified = null } = known ?? {};
  return fetch({ url, types: PAGE_TYPES, most: MOST_PAGE_BYTES, etag, lastModified });
}

/** From the text that the source gives; `why` not, where there is too little of it. */
async function fromContent(
  item: SourceItem,
  source: Source,
  { why, read }: { readonly why: string } & Pick<ItemParts, 'read'>,
): Promise<ReadItem> {
  const failed: ReadItem = { kind: 'failed', message: why };
  if (item.content === null) return failed;
  const record = Buffer.from(JSON.stringify({ text: item.content }));
  const article = articleIn(await read(record, 'item.json'));
  if (article === null || lengthOf(article) < SHORTEST) return failed;
  return { kind: 'read', file: fileOfArticle(article, item, source), etag: null, lastModified: null };
}

function articleIn({ articles }: ParsedFile): ParsedArticle | null {
  return articles[0] ?? null;
}

function lengthOf({ paragraphs }: ParsedArticle): number {
  return paragraphs.reduce((sum, text) => sum + text.length, 0);
}
