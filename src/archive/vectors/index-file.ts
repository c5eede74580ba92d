import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { VectorPosition } from './keep-in-step.ts';
import { type StoredVectorIndex, vectorIndexes } from './vector-indexes.ts';

/**
 * The vector index on disk: `vectors-<hash>.hnsw` beside `vectors.json`, which names it and says what it holds.
 * Both are written under another name and renamed, the graph first, so `vectors.json` always names a whole graph.
 */
const NAME = 'vectors.json';

const stampSchema = z.object({
  graph: z.string().regex(/^vectors-[0-9a-f]{64}\.hnsw$/),
  identity: z.string(),
  model: z.string(),
  position: z.object({ passage: z.number().int(), removal: z.number().int() }),
  dimensions: z.number().int().positive(),
  ids: z.array(z.number().int()),
});

/** Which archive and model the vectors of an index file must belong to, to be of use. */
export interface IndexFileKey {
  readonly identity: string;
  readonly model: string;
  readonly dimensions: number;
}

/** The index as it was last written, and how far it had followed; null when there is none, it is of another archive or model, or it is damaged: then build it anew. */
export function readIndexFile(
  folder: string,
  { identity, model, dimensions }: IndexFileKey,
): { readonly index: StoredVectorIndex; readonly position: VectorPosition } | null {
  const stamp = readStamp(folder);
  if (stamp === null || stamp.identity !== identity || stamp.model !== model || stamp.dimensions !== dimensions)
    return null;
  const path = join(folder, stamp.graph);
  // hnswlib trusts the numbers it reads, down to crashing the process: only a file with the hash in its name is opened.
  if (hashOf(path) !== stamp.graph.slice('vectors-'.length, -'.hnsw'.length)) return null;
  return { index: vectorIndexes().read(path, { dimensions, ids: stamp.ids }), position: stamp.position };
}

/** Writes the index so that the next process need not build it. @throws on a full disk; what was there before stays. */
export function writeIndexFile(
  folder: string,
  index: StoredVectorIndex,
  made: Omit<IndexFileKey, 'dimensions'> & { readonly position: VectorPosition },
): void {
  mkdirSync(folder, { recursive: true });
  const temporary = join(folder, `vectors.${process.pid}.part`);
  try {
    index.write(temporary);
    const hash = hashOf(temporary) ?? '';
    const graph = `vectors-${hash}.hnsw`;
    const before = readStamp(folder);
    renameSync(temporary, join(folder, graph));
    writeFileSync(temporary, JSON.stringify({ graph, ...made, dimensions: index.dimensions, ids: [...index.ids()] }));
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
