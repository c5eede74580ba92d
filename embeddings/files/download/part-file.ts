import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

// The part that has come of a file is kept beside it as `<file>.<version>.part`, to be completed later. While a process
// writes it, it is `<file>.<version>.<owner>.part`: renaming is atomic, so no two processes ever write the same one.

/** A part that nobody has written to for so long is nobody's: longer than a transfer may stall before it is given up. */
const ABANDONED_AFTER_MS = 120_000;

/** A part of a file that this process alone writes. */
export interface PartFile {
  readonly path: string;
  /** Bytes already there. */
  readonly size: number;
  /** Where it goes when it is left for another day; null when it is of no use then. */
  readonly keptAs: string | null;
}

/**
 * Takes over what has come of `target` in that version, or begins an empty part. Parts of other versions are deleted.
 * @param version null when the host does not say: then nothing is taken over.
 */
export async function claimPart(target: string, version: string | null): Promise<PartFile> {
  const tag = createHash('sha256')
    .update(version ?? '')
    .digest('hex')
    .slice(0, 12);
  const own = `${target}.${tag}.${ownerName()}-${randomUUID().slice(0, 8)}.part`;
  const keptAs = version === null ? null : `${target}.${tag}.part`;
  for (const part of await abandonedParts(target)) {
    if (version !== null && part.startsWith(`${target}.${tag}.`) && (await takeOver(part, own))) {
      return { path: own, size: (await stat(own)).size, keptAs };
    }
    if (!part.startsWith(`${target}.${tag}.`)) await rm(part, { force: true });
  }
  await (await open(own, 'w')).close();
  return { path: own, size: 0, keptAs };
}

/** Leaves the part to whoever asks for it next. */
export async function releasePart({ path, keptAs }: PartFile): Promise<void> {
  if (keptAs === null) await rm(path, { force: true });
  else if (existsSync(path)) await rename(path, keptAs);
}

async function abandonedParts(target: string): Promise<readonly string[]> {
  const names = await readdir(dirname(target));
  const parts = names.filter((name) => name.startsWith(`${basename(target)}.`) && name.endsWith('.part'));
  const paths = parts.map((name) => join(dirname(target), name));
  const abandoned = await Promise.all(paths.map(isAbandoned));
  return paths.filter((_, index) => abandoned[index]);
}

async function isAbandoned(part: string): Promise<boolean> {
  const owner = /\.([0-9a-f]{8})-(\d+)-[0-9a-f]{8}\.part$/.exec(part);
  if (owner === null) return true;
  const [, host, processId] = owner;
  if (host === hostTag() && !isRunning(Number(processId))) return true;
  const stats = await stat(part).catch(() => null);
  return stats !== null && Date.now() - stats.mtimeMs > ABANDONED_AFTER_MS;
}

/** False when another process was faster. */
async function takeOver(part: string, own: string): Promise<boolean> {
  try {
    await rename(part, own);
  } catch {
    // It is gone: taken over, or complete.
    return false;
  }
  const now = new Date();
  await utimes(own, now, now);
  return true;
}

function ownerName(): string {
  return `${hostTag()}-${process.pid}`;
}

/** Process ids say nothing across machines, or containers, that share a folder. */
function hostTag(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // Not allowed to signal it: then it exists.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
