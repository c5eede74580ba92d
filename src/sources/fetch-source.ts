import { decodeText } from '../articles/decode-text.ts';
import { messageOf } from '../errors.ts';
import type { TakenIn } from '../ingest/additions/take-in.ts';
import type { Fetched } from './fetching/fetch-limited.ts';
import type { FetchedFile } from './reading/file-of-article.ts';
import { type ItemParts, readItem } from './reading/read-item.ts';
import { readList, type WrittenList } from './reading/read-list.ts';
import { isPast } from './is-past.ts';
import type { Source, SourceItem } from './source.ts';
import type { ItemState, SourceState } from './source-state.ts';

export interface FetchSourceParts extends ItemParts {
  /** Hands files to the archive. */
  readonly takeIn: (files: readonly FetchedFile[]) => Promise<readonly TakenIn[]>;
  /** Aborted when nothing more is to be begun. */
  readonly signal: AbortSignal;
  readonly now: () => Date;
}

/** What one round of a source brought. */
export interface Round {
  readonly added: number;
  readonly changed: number;
  /** Articles that could not be read, with the reason of each. */
  readonly failed: readonly { readonly url: string; readonly message: string }[];
  /** Why the source itself could not be read; null when it was. */
  readonly problem: string | null;
  readonly retryAfter: number | null;
  /** What is known of source and articles after it. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly items: Readonly<Record<string, ItemState>>;
}

const MOST_LIST_BYTES = 10_000_000;
/** Sitemaps of an index that are looked into: those that changed last. */
const MOST_SITEMAPS = 3;
/** Tries after which an article is left alone until the source says something else of it. */
const MOST_TRIES = 3;
/** Articles remembered that the source does not name any more. */
const MOST_REMEMBERED = 5000;

/** One round: what the source names, then each article of it that is new or changed. One that cannot be read stops nothing. */
export async function fetchSource(source: Source, state: SourceState, parts: FetchSourceParts): Promise<Round> {
  const listed = await listItems(source, state, parts);
  if (!('items' in listed))
    return {
      ...nothingNew(state),
      ...listed,
      problem: listed.problem ?? problemOf(Object.values(state.items), state, []),
    };
  const all = listed.items.filter(
    (item) => isWanted(item, state.items[item.key], source) && !isPast(item.publishedOn, source, parts.now()),
  );
  const { items, failed, files, putOff } = await readItems(all.slice(0, source.most), { source, state }, parts);
  const taken = await parts.takeIn(files);
  const count = (kind: TakenIn['kind']): number => taken.filter((one) => one.kind === kind).length;
  const refused = taken.flatMap(({ file, problems }) => problems.map(({ message }) => ({ url: file, message })));
  // What is left for the next round must be listed again then.
  const isWhole = all.length <= source.most && !parts.signal.aborted && putOff === null;
  const { etag, lastModified } = isWhole ? listed : { etag: null, lastModified: null };
  const known = listed.items.flatMap(({ key }) => items[key] ?? []);
  return {
    added: count('added'),
    changed: count('changed'),
    problem: putOff !== null && files.length === 0 ? putOff.message : problemOf(known, state, failed),
    retryAfter: putOff?.retryAfter ?? null,
    etag,
    lastModified,
    failed: [...failed, ...refused],
    items: remembered(items, listed.items),
  };
}

interface ReadItems extends Pick<Round, 'items' | 'failed'> {
  readonly files: readonly FetchedFile[];
  /** Why an article was not read, nor any after it: its site wants to be left alone; null where all were. */
  readonly putOff: (Pick<Round, 'retryAfter'> & { readonly message: string }) | null;
}

async function readItems(
  wanted: readonly SourceItem[],
  { source, state }: { readonly source: Source; readonly state: SourceState },
  parts: FetchSourceParts,
): Promise<ReadItems> {
  const items: Record<string, ItemState> = { ...state.items };
  const failed: { url: string; message: string }[] = [];
  const files: FetchedFile[] = [];
  for (const item of wanted) {
    if (parts.signal.aborted) break;
    const known = state.items[item.key] ?? null;
    const read = await readItem({ item, source, known }, parts);
    if (read.kind === 'put-off')
      return { items, failed, files, putOff: { ...read, message: `${item.url} ${read.message}` } };
    if (read.kind === 'failed') {
      failed.push({ url: item.url, message: read.message });
      items[item.key] = { stamp: item.stamp, etag: null, lastModified: null, failures: (known?.failures ?? 0) + 1 };
    } else if (read.kind === 'read') {
      files.push(read.file);
      items[item.key] = { stamp: item.stamp, etag: read.etag, lastModified: read.lastModified, failures: 0 };
    }
  }
  return { items, failed, files, putOff: null };
}

/** A source none of whose articles can be read brings nothing, however well it names them: it fails, with the reason of one. */
function problemOf(items: readonly ItemState[], before: SourceState, failed: Round['failed']): string | null {
  if (items.length === 0 || items.some(({ failures }) => failures === 0)) return null;
  const [first] = failed;
  // Articles that have failed too often are not asked for again: what was said of them holds.
  if (first === undefined) return before.problem ?? NO_ARTICLE;
  return `${NO_ARTICLE}: ${first.url} ${first.message}`;
}

const NO_ARTICLE = 'names no article that can be read';

/** A page of a list says nothing of its changes: it is asked each time whether it has any. */
function isWanted({ stamp }: SourceItem, known: ItemState | undefined, { kind }: Source): boolean {
  if (known === undefined || kind === 'pages') return true;
  if (known.failures > 0) return known.failures < MOST_TRIES || known.stamp !== stamp;
  return stamp !== null && known.stamp !== stamp;
}

function remembered(
  items: Readonly<Record<string, ItemState>>,
  listed: readonly SourceItem[],
): Record<string, ItemState> {
  const named = new Set(listed.map(({ key }) => key));
  const entries = Object.entries(items);
  const others = entries.filter(([key]) => !named.has(key)).slice(-MOST_REMEMBERED);
  return Object.fromEntries([...others, ...entries.filter(([key]) => named.has(key))]);
}

interface Listed {
  readonly items: readonly SourceItem[];
  readonly etag: string | null;
  readonly lastModified: string | null;
}

type NotListed = Pick<Round, 'problem' | 'retryAfter'>;

async function listItems(source: Source, state: SourceState, parts: FetchSourceParts): Promise<Listed | NotListed> {
  if (source.kind === 'pages') return { items: source.pages.map(pageItem), etag: null, lastModified: null };
  const { etag, lastModified } = state;
  // Articles that failed are tried again though the source itself has not changed.
  const isWhole = Object.values(state.items).every(({ failures }) => failures === 0 || failures >= MOST_TRIES);
  const conditions = isWhole ? { etag, lastModified } : {};
  const fetched = await parts.fetch({ url: source.url, types: [], most: MOST_LIST_BYTES, ...conditions });
  if (fetched.kind === 'unchanged') return { problem: null, retryAfter: null };
  if (fetched.kind === 'failed') return { problem: fetched.message, retryAfter: fetched.retryAfter };
  try {
    return {
      items: await itemsOf(listOf(fetched, source.kind), parts),
      etag: fetched.etag,
      lastModified: fetched.lastModified,
    };
  } catch (error) {
    return { problem: `is no ${source.kind} that can be read (${messageOf(error)})`, retryAfter: null };
  }
}

async function itemsOf(list: WrittenList, { fetch }: FetchSourceParts): Promise<readonly SourceItem[]> {
  const { items, sitemaps } = await readList(list);
  const all = [...items];
  for (const url of sitemaps.slice(0, MOST_SITEMAPS)) {
    const fetched = await fetch({ url, types: [], most: MOST_LIST_BYTES });
    if (fetched.kind === 'fetched') all.push(...(await readList(listOf(fetched, 'sitemap'))).items);
  }
  return all;
}

function listOf({ bytes, url }: Extract<Fetched, { kind: 'fetched' }>, kind: WrittenList['kind']): WrittenList {
  const text = decodeText(bytes);
  if (text === null) throw new Error('it is no text');
  return { kind, text, url };
}

/** An address as an article of which nothing else is known. */
export function pageItem(url: string): SourceItem {
  return { key: url, url, title: null, author: null, publishedOn: null, content: null, stamp: null };
}

function nothingNew({ etag, lastModified, items }: SourceState): Round {
  return { added: 0, changed: 0, failed: [], problem: null, retryAfter: null, etag, lastModified, items };
}
