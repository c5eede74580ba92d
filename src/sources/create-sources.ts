import { setTimeout as sleep } from 'node:timers/promises';
import { readApart } from '../articles/apart/read-apart.ts';
import type { TakenIn } from '../ingest/additions/take-in.ts';
import { messageOf } from '../errors.ts';
import type { FetchedSource, FetchReply } from '../reply/kinds/fetch-reply.ts';
import { createFetchLimited } from './fetching/fetch-limited.ts';
import { createGuardedAgent } from './fetching/guarded-agent.ts';
import { createLeaveAlone, type LeaveAlone } from './fetching/leave-alone.ts';
import { createRobots } from './fetching/robots.ts';
import { fetchSource, pageItem } from './fetch-source.ts';
import { listSourceStates, type SourceFiles } from './list-source-states.ts';
import { readSources } from './read-sources.ts';
import type { FetchedFile } from './reading/file-of-article.ts';
import { type ItemParts, readItem } from './reading/read-item.ts';
import { nextRound } from './schedule.ts';
import type { Source } from './source.ts';
import { newState, stateFile } from './source-state.ts';

export interface SourcesParts extends SourceFiles {
  /** Whom a site can write to about this program: an address of mail or of a page; null for nobody. */
  readonly contact: string | null;
  readonly takeIn: (files: readonly FetchedFile[]) => Promise<readonly TakenIn[]>;
  /** Which addresses may be connected to; those of the open internet unless told otherwise. */
  readonly isAllowed?: ((address: string) => boolean) | undefined;
  readonly now?: () => Date;
  /** Waits between two requests to a site. */
  readonly wait?: ((seconds: number) => Promise<void>) | undefined;
  /** What pages and items hold; read in a thread for each unless told otherwise. */
  readonly read?: ItemParts['read'] | undefined;
}

/** Articles from feeds, sitemaps and pages. */
export interface Sources {
  /**
   * Asks every source, or those whose time has come, and hands what is new or changed to the archive. One round runs at a
   * time; who asks meanwhile gets its result. What goes wrong with a source or an article is part of the reply.
   * @throws {AppError} `settings` for a `sources.yaml` that cannot be used.
   */
  fetch(options?: FetchOptions): Promise<FetchReply>;
  /** The article of one page as a file; why there is none, as the rest of a sentence that begins with its address. */
  fetchPage(url: string): Promise<FetchedFile | { readonly message: string }>;
}

export interface FetchOptions {
  /** Only sources whose time has come. */
  readonly isDue?: boolean;
  /** Aborted when nothing more is to be begun. */
  readonly signal?: AbortSignal;
}

/** What sites call this program in their robots.txt. */
const NAME = 'Dateline';
/** Sources that are asked side by side; within one, one page comes after another. */
const AT_ONCE = 4;

export function createSources(parts: SourcesParts): Sources {
  const { now = () => new Date(), sourcesFile } = parts;
  const states = stateFile(parts.stateFile);
  const leaveAlone = createLeaveAlone(() => now().getTime());
  let running: Promise<FetchReply> | null = null;

  const round = async ({ isDue = false, signal = new AbortController().signal }: FetchOptions): Promise<FetchReply> => {
    const known = states.read();
    const isTime = ({ url }: Source): boolean => {
      const nextAt = known.get(url)?.nextAt;
      return !isDue || nextAt === null || nextAt === undefined || nextAt <= now().toISOString();
    };
    const sources = (await readSources(sourcesFile)).filter(isTime);
    const rounds =
      sources.length === 0
        ? []
        : await withFetching({ ...parts, leaveAlone }, (fetching) =>
            severalAtOnce(sources, (source) => ask(source, { ...parts, ...fetching, states, now, signal })),
          );
    return { command: 'fetch', rounds, sources: await listSourceStates(parts, now()) };
  };

  return {
    fetch(options = {}) {
      running ??= round(options).finally(() => {
        running = null;
      });
      return running;
    },
    fetchPage: (url) =>
      withFetching({ ...parts, leaveAlone }, async (fetching) => {
        const source: Source = {
          kind: 'pages',
          url,
          pages: [url],
          outlet: null,
          everyMinutes: 60,
          most: 1,
          keptDays: null,
          text: 'page',
        };
        const read = await readItem({ item: pageItem(new URL(url).href), source, known: null }, fetching);
        if (read.kind === 'read') return read.file;
        return { message: read.kind === 'unchanged' ? 'has not changed' : read.message };
      }),
  };
}

/** Connections and rules of sites are for one round: the next one looks again. Who wants to be left alone is, for longer. */
async function withFetching<Result>(
  {
    contact,
    isAllowed,
    wait = waiting,
    read = readApart,
    leaveAlone,
  }: SourcesParts & { readonly leaveAlone: LeaveAlone },
  use: (fetching: ItemParts) => Promise<Result>,
): Promise<Result> {
  const agent = createGuardedAgent(isAllowed === undefined ? {} : { isAllowed });
  const userAgent = contact === null ? NAME : `${NAME} (+${contact})`;
  const fetch = leaveAlone(createFetchLimited({ agent, userAgent }));
  try {
    return await use({ fetch, robots: createRobots(fetch, NAME), wait, read });
  } finally {
    await agent.destroy();
  }
}

async function waiting(seconds: number): Promise<void> {
  await sleep(seconds * 1000);
}

type AskParts = SourcesParts &
  ItemParts & {
    readonly states: ReturnType<typeof stateFile>;
    readonly now: () => Date;
    readonly signal: AbortSignal;
  };

/** One round of one source, remembered. Never throws. */
async function ask(source: Source, parts: AskParts): Promise<FetchedSource> {
  const { states, now } = parts;
  const { url } = source;
  const before = states.read().get(url) ?? newState(now());
  const startedAt = now();
  try {
    const { etag, lastModified, items, retryAfter, ...brought } = await fetchSource(source, before, parts);
    const failures = brought.problem === null ? 0 : before.failures + 1;
    await states.write(url, {
      ...before,
      checkedAt: startedAt.toISOString(),
      nextAt: nextRound(source, startedAt, { failures, retryAfter }).toISOString(),
      newAt: brought.added + brought.changed > 0 ? startedAt.toISOString() : before.newAt,
      failures,
      failingSince: failures === 0 ? null : (before.failingSince ?? startedAt.toISOString()),
      problem: brought.problem,
      etag,
      lastModified,
      items,
    });
    return { url, ...brought };
  } catch (error) {
    // What was fetched could not be kept: nothing of it is remembered, so it is fetched again.
    return { url, added: 0, changed: 0, failed: [], problem: `what it names could not be kept: ${messageOf(error)}` };
  }
}

async function severalAtOnce<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const waitingItems = [...items.entries()];
  const one = async (): Promise<void> => {
    for (let next = waitingItems.shift(); next !== undefined; next = waitingItems.shift()) {
      const [index, item] = next;
      results[index] = await work(item);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  return results;
}
