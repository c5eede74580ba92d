import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';

/** What a backup says of itself, as `manifest.json` in it. */
export const MANIFEST = 'manifest.json';

/** Raised when a backup is put together otherwise than before. */
export const FORMAT = 1;

export const manifestSchema = z.object({
  format: z.number().int(),
  /** ISO time. */
  takenAt: z.string(),
  articles: z.number().int(),
  files: z.array(z.object({ name: z.string(), bytes: z.number().int(), hash: z.string() })),
});
export type Manifest = Readonly<z.infer<typeof manifestSchema>>;

/** SHA-256 of a file, read piece by piece. */
export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
