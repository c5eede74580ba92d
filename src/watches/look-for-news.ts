import { createHash } from 'node:crypto';
import type { ArchiveReader } from '../archive/archive-reader.ts';
import type { Memory } from '../memory/create-memory.ts';
import type { Finding } from '../memory/findings.ts';
import type { Watch } from '../memory/watches.ts';
import { type MatchParts, matchWatch } from './match-watch.ts';
import { withoutCopies } from './without-copies.ts';
import { portionsOf } from '../portions-of.ts';

/** Milliseconds without a new article after which a wave of them is over. */
export const SETTLED_MS = 2 * 60_000;
/** Milliseconds after which a wave that goes on and on is looked through all the same. */
export const LONGEST_MS = 30 * 60_000;
/** Articles of one wave that are looked through; of more, only how many there are is told. */
export const MOST_ARTICLES = 200;

/** Articles fetched at a time, to keep memory even. */
const AT_ONCE = 500;

/** Takes note of the articles that the archive has and had not when it was last looked at. @param areNews as `Arrivals.notice`. */
export async function noticeArrivals(archive: ArchiveReader, memory: Memory, areNews: boolean): Promise<void> {
  const fresh = memory.arrivals.unknown((await archive.headings({})).map(({ id }) => id));
  if (fresh.length === 0) return;
  const hashes = new Map<string, string>();
  for (const some of portionsOf(fresh, AT_ONCE)) {
    for (const [id, { body }] of await archive.articlesById(some)) {
      hashes.set(id, createHash('sha256').update(body).digest('base64url'));
    }
  }
  memory.arrivals.notice(hashes, areNews);
}

/**
 * Looks a wave of new articles through for what channels wait for, once it is over, and keeps what it finds to be sent.
 * @param now milliseconds since 1970
 */
export async function lookThrough(memory: Memory, now: number, parts: MatchParts): Promise<void> {
  const pending = memory.arrivals.pending();
  const [first, last] = [pending[0], pending.at(-1)];
  if (first === undefined || last === undefined) return;
  if (now - last.at < SETTLED_MS && now - first.at < LONGEST_MS) return;
  const watches = memory.watches.list(null).filter(({ suspended }) => suspended === null);
  const found =
    pending.length > MOST_ARTICLES ? floods(watches, pending.length) : await matches(watches, { pending, parts });
  memory.atOnce(() => {
    memory.findings.add(found);
    memory.arrivals.settle(pending.map(({ article }) => article));
  });
}

interface Wave {
  readonly pending: readonly { readonly article: string; readonly at: number }[];
  readonly parts: MatchParts;
}

async function matches(watches: readonly Watch[], { pending, parts }: Wave): Promise<readonly Omit<Finding, 'id'>[]> {
  const { archive } = parts.retrieval;
  const stored = await archive.articlesById(pending.map(({ article }) => article));
  const articles = withoutCopies([...stored.values()]);
  const cameAt = new Map(pending.map(({ article, at }) => [article, at]));
  const found: Omit<Finding, 'id'>[] = [];
  for (const watch of watches) {
    const since = articles.filter(({ id }) => (cameAt.get(id) ?? 0) > watch.at);
    if (since.length === 0) continue;
    for (const content of await matchWatch(watch, since, parts)) found.push({ watch: watch.id, content });
  }
  return found;
}

/** One line a channel. */
function floods(watches: readonly Watch[], articles: number): readonly Omit<Finding, 'id'>[] {
  const firsts = new Map(watches.toReversed().map((watch) => [watch.channel, watch.id]));
  return [...firsts.values()].map((watch) => ({ watch, content: { kind: 'flood', articles } }));
}
