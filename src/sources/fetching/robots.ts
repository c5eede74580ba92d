import robotsParser from 'robots-parser';
import type { FetchLimited } from './fetch-limited.ts';

/** What a site lets programs fetch (RFC 9309). */
export interface Robots {
  ask(url: string): Promise<Permission>;
}

export interface Permission {
  /** Why an address may not be fetched, as the rest of a sentence that begins with it; null where it may. */
  readonly refusal: string | null;
  /** Seconds to leave between two. */
  readonly delay: number;
}

/** What RFC 9309 asks readers to take, and no more. */
const MOST_BYTES = 512_000;
/** Seconds; a site may ask for more than anybody can wait. */
const LONGEST_DELAY = 10;
const USUAL_DELAY = 1;

// The package exports the function itself, and its types say that it has a default.
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

type Rules = ReturnType<typeof parseRobots> | Pick<Permission, 'refusal'>;

/** Each site is asked once by what this returns: make another for another round. @param name what sites call this program. */
export function createRobots(fetch: FetchLimited, name: string): Robots {
  const sites = new Map<string, Promise<Rules>>();
  return {
    async ask(url) {
      const { origin } = new URL(url);
      const rules = sites.get(origin) ?? rulesOf(origin, fetch);
      sites.set(origin, rules);
      const found = await rules;
      if ('refusal' in found) return { ...found, delay: USUAL_DELAY };
      const isAllowed = found.isAllowed(url, name) ?? true;
      const delay = Math.min(found.getCrawlDelay(name) ?? USUAL_DELAY, LONGEST_DELAY);
      return { refusal: isAllowed ? null : 'is not for programs, as its site says (robots.txt)', delay };
    },
  };
}

/** A site without rules allows everything; one that cannot be asked for them allows nothing until it can. */
async function rulesOf(origin: string, fetch: FetchLimited): Promise<Rules> {
  const url = `${origin}/robots.txt`;
  const fetched = await fetch({ url, types: [], most: MOST_BYTES });
  if (fetched.kind === 'fetched') return parseRobots(url, new TextDecoder().decode(fetched.bytes));
  const { status, message } = fetched.kind === 'failed' ? fetched : { status: null, message: 'says nothing' };
  if (status !== null && status >= 400 && status < 500) return { refusal: null };
  return { refusal: `is left alone: what its site lets programs read cannot be had (robots.txt ${message})` };
}
