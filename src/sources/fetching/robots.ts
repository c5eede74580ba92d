import robotsParser from 'robots-parser';
import type { FetchLimited } from './fetch-limited.ts';

/** What a site lets programs fetch (RFC 9309). */
export interface Robots {
  /** Whether an address may be fetched, and the seconds to leave between two. */
  ask(url: string): Promise<{ readonly isAllowed: boolean; readonly delay: number }>;
}

/** What RFC 9309 asks readers to take, and no more. */
const MOST_BYTES = 512_000;
/** Seconds; a site may ask for more than anybody can wait. */
const LONGEST_DELAY = 10;
const USUAL_DELAY = 1;

// The package exports the function itself, and its types say that it has a default.
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

type Rules = ReturnType<typeof parseRobots> | 'all' | 'none';

/** Each site is asked once by what this returns: make another for another round. @param name what sites call this program. */
export function createRobots(fetch: FetchLimited, name: string): Robots {
  const sites = new Map<string, Promise<Rules>>();
  return {
    async ask(url) {
      const { origin } = new URL(url);
      const rules = sites.get(origin) ?? rulesOf(origin, fetch);
      sites.set(origin, rules);
      const found = await rules;
      if (typeof found === 'string') return { isAllowed: found === 'all', delay: USUAL_DELAY };
      const delay = found.getCrawlDelay(name) ?? USUAL_DELAY;
      return { isAllowed: found.isAllowed(url, name) ?? true, delay: Math.min(delay, LONGEST_DELAY) };
    },
  };
}

/** A site without rules allows everything; one that cannot be asked for them allows nothing until it can. */
async function rulesOf(origin: string, fetch: FetchLimited): Promise<Rules> {
  const url = `${origin}/robots.txt`;
  const fetched = await fetch({ url, types: [], most: MOST_BYTES });
  if (fetched.kind === 'fetched') return parseRobots(url, new TextDecoder().decode(fetched.bytes));
  return fetched.kind === 'failed' && fetched.status !== null && fetched.status >= 400 && fetched.status < 500
    ? 'all'
    : 'none';
}
