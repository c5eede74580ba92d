import { buffer } from 'node:stream/consumers';
import { messageOf } from '../../errors.ts';

/** What a zip file may hold at the most. */
export interface ZipLimits {
  /** Files and folders. */
  readonly entries: number;
  /** Bytes of all that is read, unpacked. */
  readonly bytes: number;
}

/** Why a zip file is not read: the rest of a sentence that begins with its name. */
export interface ZipFault {
  readonly message: string;
}

const MEGABYTE = 1_000_000;

/**
 * The files in a zip, by their paths in it, in its order; or why they cannot be had: it is no zip, damaged, locked or
 * beyond the limits, or a path leads out of it. How large a file becomes, the zip says before it is unpacked, and yauzl
 * breaks off one that grows beyond that: no more than the limit is ever held.
 * @param isWanted of which others nothing is unpacked.
 */
export async function readZip(
  bytes: Uint8Array,
  limits: ZipLimits,
  isWanted: (path: string) => boolean = () => true,
): Promise<ReadonlyMap<string, Uint8Array> | ZipFault> {
  const { fromBufferPromise } = await import('yauzl');
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
    if (zip.entryCount > limits.entries)
      return { message: `holds ${zip.entryCount} files; ${limits.entries} is the most, so split it` };
    const files = new Map<string, Uint8Array>();
    let unpacked = 0;
    for await (const entry of zip.eachEntry()) {
      const path = entry.fileName;
      if (path.endsWith('/') || !isWanted(path)) continue;
      if (entry.isEncrypted()) return { message: 'is locked with a password; make it without one' };
      unpacked += entry.uncompressedSize;
      if (unpacked > limits.bytes)
        return { message: `unpacks to more than ${limits.bytes / MEGABYTE} MB, which is the most; split it` };
      files.set(path, await buffer(await zip.openReadStreamPromise(entry)));
    }
    return files;
  } catch (error) {
    return { message: `cannot be unpacked (${messageOf(error)}); make it anew` };
  }
}
