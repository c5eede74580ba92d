import { open, truncate } from 'node:fs/promises';
import type { RemoteFile } from './describe-remote-file.ts';
import type { PartFile } from './part-file.ts';
import { createStallGuard, type StallGuard } from './stall-guard.ts';
import { failed, failureOfError, failureOfResponse, type Absent, type TransferFailure } from './transfer-failure.ts';

export interface FetchPartOptions {
  readonly url: string;
  readonly remote: RemoteFile;
  readonly part: PartFile;
  /** Milliseconds without a byte after which the transfer is given up. */
  readonly stallMs: number;
  readonly signal?: AbortSignal | undefined;
  /** Bytes of the file that are there now, and those it has in all; null when the host does not say. */
  readonly onProgress: (received: number, total: number | null) => void;
}

/** The host has sent all it had to send; whether it is right is another question. */
export interface Fetched {
  readonly kind: 'fetched';
  /** True when the file was put together from more than one transfer. */
  readonly resumed: boolean;
}

/**
 * Fetches what a part lacks. When the host sends the whole file instead, because it cannot do otherwise or the file is
 * another one now, the part begins anew.
 */
export async function fetchPart(options: FetchPartOptions): Promise<Fetched | TransferFailure | Absent> {
  const { url, remote, part, stallMs, signal } = options;
  if (part.size > 0 && part.size === remote.size) return { kind: 'fetched', resumed: true };
  const guard = createStallGuard(stallMs, signal);
  try {
    const response = await fetch(url, { headers: requestHeaders(remote, part), signal: guard.signal });
    const start = startOf(response, part);
    if (start !== null) return failureOfResponse(response) ?? (await receive({ response, start, guard, options }));
    // Whatever the part is, it is not the beginning of this file. The next try is for the whole.
    await truncate(part.path);
    return failed('the host could not go on from where it was cut', true);
  } catch (error) {
    return failureOfError(error, signal);
  } finally {
    guard.stop();
  }
}

function requestHeaders(remote: RemoteFile, part: PartFile): Record<string, string> {
  // Compressed bytes would have another length than the one stated, and no offsets to go on from.
  const whole = { 'accept-encoding': 'identity' };
  if (part.size === 0) return whole;
  return { ...whole, range: `bytes=${part.size}-`, ...(remote.etag !== null && { 'if-range': remote.etag }) };
}

/** The offset of the first byte that the host sends; null when it fits nothing that is here. */
function startOf({ status, headers }: Response, part: PartFile): number | null {
  if (status === 416) return null;
  if (status !== 206) return 0;
  const start = /^bytes (\d+)-/.exec(headers.get('content-range') ?? '')?.[1];
  return start === String(part.size) ? part.size : null;
}

interface Reception {
  readonly response: Response;
  readonly start: number;
  readonly guard: StallGuard;
  readonly options: FetchPartOptions;
}

async function receive({ response, start, guard, options }: Reception): Promise<Fetched | TransferFailure> {
  const length = response.headers.get('content-length');
  const total = length === null ? options.remote.size : start + Number(length);
  const file = await open(options.part.path, start === 0 ? 'w' : 'a');
  let received = start;
  try {
    for await (const bytes of response.body ?? []) {
      guard.alive();
      await file.appendFile(bytes);
      received += bytes.length;
      options.onProgress(received, total);
    }
    return { kind: 'fetched', resumed: start > 0 };
  } catch (error) {
    const failure = failureOfError(error, options.signal);
    return { ...failure, reason: `${failure.reason} after ${received} of ${total ?? 'an unknown number of'} bytes` };
  } finally {
    await file.close();
  }
}
