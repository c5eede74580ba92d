import { Worker } from 'node:worker_threads';
import { answerOfThread } from '../../articles/apart/answer-of-thread.ts';
import type { SourceItem } from '../source.ts';
import { itemsOfFeed } from './items-of-feed.ts';
import { itemsOfSitemap, type ReadSitemap } from './items-of-sitemap.ts';

/** A list of articles as its server sent it. */
export interface WrittenList {
  readonly kind: 'feed' | 'sitemap';
  readonly text: string;
  /** Its address. */
  readonly url: string;
}

/** What a thread says of a list, once. */
export type FromListThread = ReadSitemap | { readonly failed: string };

/** Characters of a list that is read in fewer milliseconds than a thread takes to start. */
const SHORT = 50_000;
/** A list of ten megabytes takes some six seconds on an idle machine. */
const LONGEST_MS = 60_000;

/**
 * What a list names: in a thread of its own where it is long, since others are answered meanwhile. A sitemap may name
 * 50,000 pages.
 * @throws {Error} for what is no such list, or takes too long.
 */
export async function readList(list: WrittenList): Promise<ReadSitemap> {
  return list.text.length <= SHORT ? itemsOfList(list) : inThread(list);
}

/** The same, here. */
export async function itemsOfList({ kind, text, url }: WrittenList): Promise<ReadSitemap> {
  if (kind === 'sitemap') return itemsOfSitemap(text);
  const items: readonly SourceItem[] = await itemsOfFeed(text, url);
  return { items, sitemaps: [] };
}

async function inThread(list: WrittenList): Promise<ReadSitemap> {
  // A thread begins with JavaScript whatever this process runs from, so it is the built file (`imports` of package.json).
  const thread = new Worker(new URL(import.meta.resolve('#list-thread')), { workerData: list, execArgv: [] });
  return answerOfThread<ReadSitemap>(thread, ({ answer, fail }) => {
    const tooLong = new Error(`it takes longer than ${LONGEST_MS / 1000} seconds to read`);
    const timer = setTimeout(() => fail(tooLong), LONGEST_MS);
    thread.once('message', (found: FromListThread) => {
      if ('failed' in found) fail(new Error(found.failed));
      else answer(found);
    });
    return () => clearTimeout(timer);
  });
}
