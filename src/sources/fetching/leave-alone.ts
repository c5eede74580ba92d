import type { Fetched, FetchLimited } from './fetch-limited.ts';

/** Makes of a way to fetch one that asks nothing of a host that wants to be left alone. */
export type LeaveAlone = (fetch: FetchLimited) => FetchLimited;

/** Milliseconds that a host is left alone that does not say for how long. */
const USUAL_MS = 10 * 60_000;
/** Nobody who means it well asks for more. */
const LONGEST_MS = 24 * 60 * 60_000;

/**
 * Remembers which hosts answered that they are asked too much (429, or 503 with a time), whatever of theirs was asked for:
 * until that time has passed, nothing is. Who runs a site counts the requests of a program, not those of its lists.
 * @param now milliseconds since 1970
 */
export function createLeaveAlone(now: () => number): LeaveAlone {
  const until = new Map<string, number>();
  return (fetch) => async (request) => {
    const host = URL.canParse(request.url) ? new URL(request.url).host : request.url;
    const left = (until.get(host) ?? 0) - now();
    if (left > 0) return { ...ASKED_TOO_MUCH, retryAfter: Math.ceil(left / 1000) };
    const fetched = await fetch(request);
    if (fetched.kind !== 'failed' || !isAskedTooMuch(fetched)) return fetched;
    const pauseMs = fetched.retryAfter === null ? USUAL_MS : Math.min(fetched.retryAfter * 1000, LONGEST_MS);
    until.set(host, now() + pauseMs);
    return { ...fetched, retryAfter: Math.ceil(pauseMs / 1000) };
  };
}

const ASKED_TOO_MUCH = {
  kind: 'failed',
  message: 'is left alone for a while: its site answered that it is asked too much',
  status: 429,
} as const;

/** Whether the answer says nothing of the address, and all of its host. */
export function isAskedTooMuch({ status, retryAfter }: Extract<Fetched, { kind: 'failed' }>): boolean {
  return status === 429 || (status === 503 && retryAfter !== null);
}
