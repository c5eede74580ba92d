import { createStallGuard } from './stall-guard.ts';
import { failed, failureOfError, failureOfResponse, type Absent, type TransferFailure } from './transfer-failure.ts';

/** What the hub says of a file before it is fetched. */
export interface RemoteFile {
  readonly kind: 'described';
  /** Bytes; null when it does not say. */
  readonly size: number | null;
  /** Lower-case hex; null when it does not say. */
  readonly sha256: string | null;
  /** Another when the file is another; null when it does not say, and then no half of the file can be completed. */
  readonly version: string | null;
  /** For `If-Range`: a strong tag of the very server that sends the bytes; null where the hub passes the request on. */
  readonly etag: string | null;
}

const MOST_REDIRECTS = 5;

/**
 * Asks for a file's size, hash and version. The hub states them in the answer that redirects to its storage, so
 * redirects away from it are not followed: https://huggingface.co/docs/huggingface_hub/package_reference/file_download
 */
export async function describeRemoteFile(
  url: string,
  { stallMs, signal }: { readonly stallMs: number; readonly signal?: AbortSignal | undefined },
): Promise<RemoteFile | TransferFailure | Absent> {
  let address = url;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const guard = createStallGuard(stallMs, signal);
    try {
      const headers = { 'accept-encoding': 'identity' };
      const response = await fetch(address, { method: 'HEAD', redirect: 'manual', headers, signal: guard.signal });
      const location = response.headers.get('location');
      const next = location === null ? null : new URL(location, address);
      if (next === null || next.origin !== new URL(address).origin) return describedBy(response);
      address = next.href;
    } catch (error) {
      return failureOfError(error, signal);
    } finally {
      guard.stop();
    }
  }
  return failed(`the host redirects more than ${MOST_REDIRECTS} times`);
}

function describedBy(response: Response): RemoteFile | TransferFailure | Absent {
  // A plain file server may not know HEAD at all; then the answer to GET says what there is to say.
  if (response.status === 405 || response.status === 501) {
    return { kind: 'described', size: null, sha256: null, version: null, etag: null };
  }
  const failure = failureOfResponse(response);
  if (failure !== null) return failure;
  const { headers } = response;
  const linkedTag = unquoted(headers.get('x-linked-etag'));
  const etag = headers.get('etag');
  const size = headers.get('x-linked-size') ?? (response.ok ? headers.get('content-length') : null);
  return {
    kind: 'described',
    size: size === null ? null : Number(size),
    sha256: linkedTag !== null && /^[0-9a-f]{64}$/.test(linkedTag) ? linkedTag : null,
    version: linkedTag ?? unquoted(etag),
    etag: response.ok && etag?.startsWith('"') ? etag : null,
  };
}

/** The tag without its quotes and the mark of a weak one. */
function unquoted(etag: string | null): string | null {
  return etag === null ? null : etag.replace(/^W\//, '').replaceAll('"', '');
}
