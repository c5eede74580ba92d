import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type HnswVectorIndex, readHnswVectorIndex } from './hnsw-vector-index.ts';

/**
 * The vector index on disk: `vectors-<hash>.hnsw` beside `vectors.json`, which names it and says what it holds.
 * Both are written under another name and renamed, the graph first, so `vectors.json` always names a whole graph.
 */
const NAME = 'vectors.json';

const stampSchema = z.object({
  graph: z.string().regex(/^vectors-[0-9a-f]{64}\.hnsw$/),
  model: z.string(),
  dimensions: z.number().int().positive(),
  ids: z.array(z.number().int()),
});

/** Which model the vectors of an index file must belong to, to be of use. */
export interface IndexFileKey {
  readonly model: string;
  readonly dimensions: number;
}

/** The index as it was last written, or null when there is none, it is of another model, or it is damaged: then build it anew. */
export function readIndexFile(folder: string, { model, dimensions }: IndexFileKey): HnswVectorIndex | null {
  const stamp = readStamp(folder);
  if (stamp === null || stamp.model !== model || stamp.dimensions !== dimensions) return null;
  const path = join(folder, stamp.graph);
  // hnswlib trusts the numbers it reads, down to crashing the process: only a file with the hash in its name is opened.
  if (hashOf(path) !== stamp.graph.slice('vectors-'.length, -'.hnsw'.length)) return null;
  return readHnswVectorIndex(path, { dimensions, ids: stamp.ids });
}

/** Writes the index so that the next process need not build it. @throws on a full disk; what was there before stays. */
export function writeIndexFile(folder: string, index: HnswVectorIndex, model: string): void {
  mkdirSync(folder, { recursive: true });
  const temporary = join(folder, `vectors.${process.pid}.part`);
  try {
    index.write(temporary);
    const hash = hashOf(temporary) ?? '';
    const graph = `vectors-${hash}.hnsw`;
    const before = readStamp(folder);
    renameSync(temporary, join(folder, graph));
    writeFileSync(temporary, JSON.stringify({ graph, model, dimensions: index.dimensions, ids: [...index.ids()] }));
    renameSync(temporary, join(folder, NAME));
    if (before !== null && before.graph !== graph) rmSync(join(folder, before.graph), { force: true });
  } finally {
    rmSync(temporary, { force: true });
  }
}

function readStamp(folder: string): z.infer<typeof stampSchema> | null {
  try {
    return stampSchema.parse(JSON.parse(readFileSync(join(folder, NAME), 'utf8')));
  } catch {
    // Missing or damaged alike: the archive holds the truth, and the index is built anew from it.
    return null;
  }
}

function hashOf(path: string): string | null {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex');
  } catch {
    return null; // as readStamp
  }
}
