import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';

export interface Expectations {
  /** Bytes; null for any. */
  readonly size: number | null;
  /** Lower-case hex; null for any. */
  readonly sha256: string | null;
  /** The content is JSON. */
  readonly json: boolean;
}

/** What is wrong with a file, in words that follow its name and a colon; null when nothing is. */
export async function wrongWith(path: string, { size, sha256, json }: Expectations): Promise<string | null> {
  const actual = (await stat(path)).size;
  if (size !== null && actual !== size) return `${actual} bytes came instead of ${size}`;
  if (sha256 !== null && (await sha256Of(path)) !== sha256) return 'what came is damaged (its SHA-256 is wrong)';
  if (json && !isJson(await readFile(path, 'utf8'))) return 'what came is not JSON';
  return null;
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
