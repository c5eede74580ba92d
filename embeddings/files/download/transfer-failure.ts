/** Why a file could not be had this time. */
export interface TransferFailure {
  readonly kind: 'failed';
  /** In plain words, to follow the file's name and a colon. */
  readonly reason: string;
  /** The same request may succeed later. */
  readonly again: boolean;
  /** What the host asked to wait first, in milliseconds; null when it did not say. */
  readonly waitMs: number | null;
}

/** The host has no such file. */
export interface Absent {
  readonly kind: 'absent';
}

/** The longest wait that a host may ask for; beyond it, giving up is kinder than a program that seems to hang. */
const LONGEST_WAIT_MS = 60_000;
/** Socket errors that another try does not mend. */
const LASTING_CODES: ReadonlyMap<string, string> = new Map([
  ['ENOTFOUND', 'the host is not known'],
  ['ECONNREFUSED', 'the host refuses the connection'],
  ['CERT_HAS_EXPIRED', "the host's certificate has expired"],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', "the host's certificate is not trusted"],
  ['SELF_SIGNED_CERT_IN_CHAIN', "the host's certificate is not trusted"],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', "the host's certificate is not trusted"],
]);

export function failed(reason: string, again = false): TransferFailure {
  return { kind: 'failed', reason, again, waitMs: null };
}

/** What an answer other than the file means; null for an answer that brings it. */
export function failureOfResponse({ status, headers }: Response): TransferFailure | Absent | null {
  if (status === 404) return { kind: 'absent' };
  if (status === 401 || status === 403) {
    return failed(`the host refuses it (status ${status}): there is no such model, or it needs an account`);
  }
  if (status === 408 || status === 429 || status >= 500) return failureToRepeat(status, headers.get('retry-after'));
  if (status >= 400) return failed(`the host answered with status ${status}`);
  if (headers.get('content-type')?.startsWith('text/html')) {
    return failed('a web page came instead of it: a login or block page of the network is in between');
  }
  return null;
}

/** What an error of `fetch` means. Errors that are not of the network are thrown on. */
export function failureOfError(error: unknown, signal: AbortSignal | undefined): TransferFailure {
  if (signal?.aborted) return failed('it was stopped');
  if (error instanceof DOMException && error.name === 'TimeoutError') return failed(error.message, true);
  // `fetch` and the body it returns reject with a TypeError whose cause is the socket's error.
  if (!(error instanceof TypeError)) throw error;
  const { code = '', message = error.message } = socketError(error.cause);
  const lasting = LASTING_CODES.get(code);
  return failed(lasting ?? `the connection failed (${code || message})`, lasting === undefined);
}

function socketError(cause: unknown): { readonly code?: string; readonly message?: string } {
  if (!(cause instanceof Error)) return {};
  // A host with several addresses fails with one error for each.
  if (cause instanceof AggregateError && cause.errors.length > 0) return socketError(cause.errors[0]);
  return { message: cause.message, ...('code' in cause && { code: String(cause.code) }) };
}

function failureToRepeat(status: number, retryAfter: string | null): TransferFailure {
  const waitMs = retryAfter === null ? null : waitOf(retryAfter);
  const reason = `the host answered with status ${status}`;
  if (waitMs !== null && waitMs > LONGEST_WAIT_MS) {
    return failed(`${reason} and asks to come back in ${Math.ceil(waitMs / 60_000)} minutes`);
  }
  return { kind: 'failed', reason, again: true, waitMs };
}

/** `Retry-After` is a number of seconds or a date. */
function waitOf(retryAfter: string): number | null {
  const seconds = Number(retryAfter);
  const waitMs = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(retryAfter) - Date.now();
  return Number.isFinite(waitMs) ? Math.max(0, waitMs) : null;
}
