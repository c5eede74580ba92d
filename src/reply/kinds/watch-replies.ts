import type { ArchiveStatus } from './archive-status.ts';
import type { Citation, Line } from '../citation.ts';

/** What a server watches for, or what became of one watch. */
export interface WatchReply {
  readonly command: 'watch';
  readonly kind: 'added' | 'removed' | 'list';
  /** The one that was made or removed; of a list, all. */
  readonly watches: readonly WatchEntry[];
  /** Discord's id of the channel that this was asked in; null where it does not matter. */
  readonly here: string | null;
}

export interface WatchEntry {
  readonly id: number;
  readonly kind: 'person' | 'question' | 'words';
  readonly words: string;
  /** Discord's id. */
  readonly channel: string;
  /** Why nothing can be sent there, and what to do; null where it can. */
  readonly suspended: string | null;
  /** Where what it finds can be read as a feed, by whoever has this address; null for nowhere, or where it is not told. */
  readonly feed: string | null;
}

/** What new articles print that a channel waits for. */
export interface DigestReply {
  readonly command: 'digest';
  readonly groups: readonly DigestGroup[];
  readonly citations: readonly Citation[];
  /** Articles that came at once, too many to be looked through; 0 for none. */
  readonly flood: number;
  readonly archive: ArchiveStatus;
}

/** What was found for one watch. */
export interface DigestGroup extends Pick<WatchEntry, 'kind' | 'words'> {
  readonly lines: readonly Line[];
  /** How many more there are. */
  readonly more: number;
}

/** What a watch has found, for programs that read feeds. */
export interface WatchFeed extends Pick<WatchEntry, 'id' | 'kind' | 'words'> {
  /** ISO time: articles that came before are not in it. */
  readonly since: string;
  /** Newest first. */
  readonly entries: readonly WatchFeedEntry[];
}

/** An article that prints what somebody watches for. */
export interface WatchFeedEntry {
  readonly articleId: string;
  readonly title: string;
  readonly source: string | null;
  /** `YYYY-MM-DD` */
  readonly publishedOn: string | null;
  readonly url: string | null;
  /** ISO time when it came. */
  readonly at: string;
  /** The sentences, as the article printed them, with offsets into its text. */
  readonly quotes: readonly { readonly start: number; readonly end: number; readonly quote: string }[];
}
