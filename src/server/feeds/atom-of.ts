import { generateAtomFeed } from 'feedsmith';
import { withAddress } from '../../reply/article-address.ts';
import { inQuotationMarks } from '../../reply/in-quotation-marks.ts';
import type { WatchFeed, WatchFeedEntry } from '../../reply/kinds/watch-replies.ts';

export interface AtomOptions {
  /** Where the feed itself is read. */
  readonly self: string;
  /** Where people reach the server; null: an article without an address of its own has no link. */
  readonly publicUrl: string | null;
}

/** A watch as Atom (RFC 4287): an entry an article, with the sentences that it prints. */
export function atomOf({ id, words, since, entries }: WatchFeed, { self, publicUrl }: AtomOptions): string {
  return generateAtomFeed(
    {
      id: `urn:dateline:watch:${id}:${Date.parse(since)}`,
      title: plain(words),
      updated: new Date(entries[0]?.at ?? since),
      authors: [{ name: 'Dateline' }],
      links: [{ href: self, rel: 'self', type: 'application/atom+xml' }],
      entries: entries.map((entry) => entryOf(entry, id, publicUrl)),
    },
    { strict: true },
  );
}

function entryOf(
  { articleId, title, source, publishedOn, at, quotes, url }: WatchFeedEntry,
  watch: number,
  publicUrl: string | null,
) {
  const [first] = quotes;
  const address = first === undefined ? url : withAddress({ articleId, url, ...first }, publicUrl).url;
  return {
    id: `urn:dateline:watch:${watch}:${encodeURIComponent(articleId)}`,
    title: plain(title),
    updated: new Date(at),
    ...(publishedOn === null ? {} : { published: new Date(publishedOn) }),
    ...(source === null ? {} : { authors: [{ name: source }] }),
    ...(address === null ? {} : { links: [{ href: address, rel: 'alternate' }] }),
    summary: plain(quotes.map(({ quote }) => inQuotationMarks(quote)).join('\n\n')),
  };
}

/** What an article prints, and what somebody watches for, is never markup. */
const plain = (value: string) => ({ value, type: 'text' }) as const;
