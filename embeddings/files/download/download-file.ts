import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describeRemoteFile } from './describe-remote-file.ts';
import { fetchPart } from './fetch-part.ts';
import { claimPart, releasePart } from './part-file.ts';
import { failed, type Absent, type TransferFailure } from './transfer-failure.ts';
import { wrongWith } from './verify-file.ts';

/** How patient a download is. */
export interface Patience {
  /** Milliseconds without a byte after which a transfer is given up. */
  readonly stallMs: number;
  /** Transfers that are tried for a file. */
  readonly tries: number;
  /** Milliseconds before the second try; each later one waits twice as long, or as the host asks. */
  readonly backoffMs: number;
}

export interface DownloadFileOptions {
  readonly url: string;
  /** Absolute path of the file; it appears there whole and checked, or not at all. */
  readonly target: string;
  /** Bytes; null takes the host's word. */
  readonly size: number | null;
  /** Lower-case hex; null takes the host's word. */
  readonly sha256: string | null;
  readonly patience: Patience;
  readonly signal?: AbortSignal | undefined;
  /** Bytes of the file that are there now, and those it has in all; null when the host does not say. */
  readonly onProgress: (received: number, total: number | null) => void;
}

/** Whether the file is in its place now. */
export type Download = { readonly kind: 'done' } | Absent | TransferFailure;

/**
 * Downloads one file, going on from what an earlier try, or another process that died, left of it.
 * @throws errors of the file system, such as `ENOSPC`.
 */
export async function downloadFile(options: DownloadFileOptions): Promise<Download> {
  const { tries, backoffMs } = options.patience;
  for (let attempt = 1; ; attempt += 1) {
    const download = await tryOnce(options);
    if (download.kind !== 'failed' || !download.again || attempt >= tries) return download;
    try {
      await wait(download.waitMs ?? backoffMs * 2 ** (attempt - 1), undefined, { signal: options.signal });
    } catch {
      return failed('it was stopped');
    }
  }
}

async function tryOnce(options: DownloadFileOptions): Promise<Download> {
  const { url, target, patience, signal, onProgress } = options;
  const remote = await describeRemoteFile(url, { stallMs: patience.stallMs, signal });
  if (remote.kind !== 'described') return remote;
  if (differs(options.size, remote.size) || differs(options.sha256, remote.sha256)) {
    return failed('the host has other bytes under this name than the ones known to be right');
  }
  await mkdir(dirname(target), { recursive: true });
  const part = await claimPart(target, remote.version);
  try {
    const fetched = await fetchPart({ url, remote, part, stallMs: patience.stallMs, signal, onProgress });
    if (fetched.kind !== 'fetched') return fetched;
    const wrong = await wrongWith(part.path, {
      size: options.size ?? remote.size,
      sha256: options.sha256 ?? remote.sha256,
      json: target.endsWith('.json'),
    });
    if (wrong === null) {
      await rename(part.path, target);
      return { kind: 'done' };
    }
    await rm(part.path);
    // What was put together from two transfers may have been two files; what came in one piece will come again so.
    return failed(wrong, fetched.resumed);
  } catch (error) {
    // A part that fills the disk keeps the archive from being written.
    await rm(part.path, { force: true });
    throw error;
  } finally {
    await releasePart(part);
  }
}

function differs<Value>(known: Value | null, stated: Value | null): boolean {
  return known !== null && stated !== null && known !== stated;
}
