import { fetch, type Agent, type Response } from 'undici';
import { messageOf } from '../../errors.ts';

/** What is fetched, and what it may be at the most. */
export interface FetchRequest {
  readonly url: string;
  /** Types that are taken, as the beginning of what the server says; empty for any. */
  readonly types: readonly string[];
  /** Bytes, unpacked. */
  readonly most: number;
  /** As the server gave them with what is here already; null for none. */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
}

/** What came of it. */
export type Fetched =
  | {
      readonly kind: 'fetched';
      readonly bytes: Uint8Array;
      /** Where it was in the end. */
      readonly url: string;
      readonly etag: string | null;
      readonly lastModified: string | null;
    }
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'failed';
      readonly message: string;
      /** The status of HTTP; null where there was no answer. */
      readonly status: number | null;
      /** Seconds that the server asks to wait; null where it does not. */
      readonly retryAfter: number | null;
    };

/** Fetches one address. Never throws. */
export type FetchLimited = (request: FetchRequest) => Promise<Fetched>;

export interface FetchLimitedOptions {
  readonly agent: Agent;
  readonly userAgent: string;
  /** Milliseconds for all of it, redirects included. */
  readonly timeMs?: number;
}

const MOST_REDIRECTS = 5;
const USUAL_MS = 30_000;

/** Fetching within limits: of size, time, type, redirects, and of what the agent connects to. */
export function createFetchLimited({ agent, userAgent, timeMs = USUAL_MS }: FetchLimitedOptions): FetchLimited {
  return async (request) => {
    const signal = AbortSignal.timeout(timeMs);
    try {
      let url = request.url;
      for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
        if (!isWebAddress(url)) return failed(`${url} is not a web address`);
        const headers = { 'user-agent': userAgent, accept: '*/*', ...conditionsOf(request) };
        const ask = (): Promise<Response> => fetch(url, { dispatcher: agent, redirect: 'manual', signal, headers });
        const response = await ask().catch((error: unknown) => {
          if (signal.aborted || !isHungUp(error)) throw error;
          return ask();
        });
        const next = nextOf(response, url);
        if (next === null) return await readResponse(response, url, request);
        await response.body?.cancel();
        url = next;
      }
      return failed(`redirects more than ${MOST_REDIRECTS} times`);
    } catch (error) {
      return failed(signal.aborted ? `does not answer within ${timeMs / 1000} seconds` : causeOf(error));
    }
  };
}

/** A name and a password in an address would be sent to whoever it redirects to. */
function isWebAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return /^https?:$/u.test(protocol) && username === '' && password === '';
}

function conditionsOf({ etag, lastModified }: FetchRequest): Record<string, string> {
  return {
    ...(etag ? { 'if-none-match': etag } : {}),
    ...(lastModified ? { 'if-modified-since': lastModified } : {}),
  };
}

function nextOf({ status, headers }: Response, url: string): string | null {
  const location = headers.get('location');
  const isRedirect = status >= 300 && status < 400 && status !== 304 && location !== null;
  return isRedirect ? (URL.parse?.(location, url)?.href ?? new URL(location, url).href) : null;
}

async function readResponse(response: Response, url: string, { types, most }: FetchRequest): Promise<Fetched> {
  const { status, headers, body } = response;
  if (status === 304) return { kind: 'unchanged' };
  const type = headers.get('content-type')?.toLowerCase() ?? '';
  const isTaken = types.length === 0 || types.some((one) => type.startsWith(one));
  if (!response.ok || !isTaken || body === null) {
    await body?.cancel();
    const message = response.ok ? `is of the type ${type || 'that it does not say'}` : `answers ${status}`;
    return failed(message, status, secondsOf(headers.get('retry-after')));
  }
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body) {
    // As fetch types them; undici gives bytes, unpacked.
    const bytes = part as Uint8Array;
    length += bytes.length;
    // Leaving the loop ends the transfer.
    if (length > most) return failed(`has more than ${Math.ceil(most / 1_000_000)} MB`, status);
    parts.push(bytes);
  }
  const kept = { etag: headers.get('etag'), lastModified: headers.get('last-modified') };
  return { kind: 'fetched', bytes: Buffer.concat(parts), url, ...kept };
}

/** What a server asks to wait, which it says in seconds or as a date (RFC 9110, 10.2.3). */
function secondsOf(retryAfter: string | null): number | null {
  if (retryAfter === null) return null;
  const seconds = /^\d+$/u.test(retryAfter) ? Number(retryAfter) : (Date.parse(retryAfter) - Date.now()) / 1000;
  return seconds > 0 ? Math.ceil(seconds) : null;
}

function failed(message: string, status: number | null = null, retryAfter: number | null = null): Fetched {
  return { kind: 'failed', message, status, retryAfter };
}

/** fetch says "fetch failed"; why, its cause does. */
function causeOf(error: unknown): string {
  return `cannot be reached (${messageOf(causeIn(error))})`;
}

/**
 * Whether the server closed the connection before it answered: one that was kept from the request before it may end just
 * when it is used again, and says nothing of the address (RFC 9112, 9.5).
 */
function isHungUp(error: unknown): boolean {
  const cause = causeIn(error);
  return cause instanceof Error && 'code' in cause && HUNG_UP.has(String(cause.code));
}

const HUNG_UP: ReadonlySet<string> = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);

function causeIn(error: unknown): unknown {
  return error instanceof Error && error.cause instanceof Error ? error.cause : error;
}
