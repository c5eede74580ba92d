import { createHash } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { VectorPosition } from './vector-source.ts';
import type { ReadVectorIndex, VectorIndex } from './vector-index.ts';

/**
 * The vector index on disk: `vectors-<hash>.hnsw` beside `vectors.json`, which names it and says what it holds.
 * Both are written under another name and renamed, the graph first, so `vectors.json` always names a whole graph.
 * One process at a time writes them, whoever has the lock; so whatever else of these names lies there then, a process
 * left behind that was killed.
 */
const NAME = 'vectors.json';
const UNFINISHED = 'vectors.part';
const OURS = /^vectors(?:-[0-9a-f]{64}\.hnsw|\.(?:\d+\.)?part)$/;

const stampSchema = z.object({
  graph: z.string().regex(/^vectors-[0-9a-f]{64}\.hnsw$/),
  identity: z.string(),
  model: z.string(),
  position: z.object({
    passage: z.number().int(),
    removal: z.number().int(),
    change: z.number().int(),
    mark: z.string(),
  }),
  dimensions: z.number().int().positive(),
  ids: z.array(z.number().int()),
});
type Stamp = z.infer<typeof stampSchema>;

/** A stamp as it is written: with the hash of its own text, since one wrong digit in it is a passage that is never found. */
const fileSchema = z.object({ stamp: z.string(), hash: z.string() });

/** Which archive and model the vectors of an index file must belong to, to be of use. */
export interface IndexFileKey {
  readonly identity: string;
  readonly model: string;
  readonly dimensions: number;
}

export interface KeptIndex {
  readonly index: VectorIndex;
  readonly position: VectorPosition;
}

/** The index as it was last written, and how far it had followed; or why there is none of use, null where there is simply none: then build it anew. */
export function readIndexFile(
  folder: string,
  key: IndexFileKey,
  read: ReadVectorIndex,
): KeptIndex | { readonly unusable: string | null } {
  const path = join(folder, NAME);
  if (!existsSync(path)) return { unusable: null };
  const stamp = readStamp(folder);
  if (stamp === null) return { unusable: 'its file is damaged, or of an earlier version' };
  if (stamp.identity !== key.identity) return { unusable: 'it was made of another archive' };
  if (stamp.model !== key.model) return { unusable: null };
  if (stamp.dimensions !== key.dimensions) return { unusable: 'its vectors have other dimensions' };
  const graph = join(folder, stamp.graph);
  // hnswlib trusts the numbers it reads, down to crashing the process: only a file with the hash in its name is opened.
  if (hashOfFile(graph) !== stamp.graph.slice('vectors-'.length, -'.hnsw'.length)) {
    // Another process may have written the next one between the two looks.
    const now = readStamp(folder);
    return now !== null && now.graph !== stamp.graph
      ? readIndexFile(folder, key, read)
      : { unusable: 'its file is damaged' };
  }
  const index = read(graph, { dimensions: key.dimensions, ids: stamp.ids });
  return { index, position: stamp.position };
}

/** What an index to be written was made of, and how far it had followed. */
export type MadeOf = Omit<IndexFileKey, 'dimensions'> & { readonly position: VectorPosition };

/**
 * Writes the index so that the next process need not build it; under the lock. It gives way to others while what was written
 * is read again for its hash, which takes longest. A kind that is never written leaves what is there, which lags from
 * then on as any file may. @throws on a full disk; what was there before stays.
 */
export async function writeIndexFile(folder: string, index: VectorIndex, made: MadeOf): Promise<void> {
  try {
    const finish = writeGraph(folder, index, made);
    if (finish === null) return;
    const hash = createHash('sha256');
    // Of a stream that nobody gave an encoding, the parts are bytes.
    for await (const part of createReadStream(join(folder, UNFINISHED), { highWaterMark: PART_BYTES }))
      hash.update(part as Buffer);
    finish(hash.digest('hex'));
  } finally {
    removeLeftOvers(folder);
  }
}

/** Hashed in a millisecond. */
const PART_BYTES = 1_000_000;

/** @returns what puts the graph in its place, given its hash, with what it holds at this moment; null for a kind that is never written. */
function writeGraph(folder: string, index: VectorIndex, made: MadeOf): ((hash: string) => void) | null {
  if (index.write === null) return null;
  mkdirSync(folder, { recursive: true });
  const temporary = join(folder, UNFINISHED);
  index.write(temporary);
  const held = { ...made, dimensions: index.dimensions, ids: [...index.ids()] };
  return (hashOfGraph) => {
    const graph = `vectors-${hashOfGraph}.hnsw`;
    renameSync(temporary, join(folder, graph));
    const stamp = JSON.stringify({ graph, ...held });
    writeFileSync(temporary, JSON.stringify({ stamp, hash: hashOf(stamp) }));
    renameSync(temporary, join(folder, NAME));
  };
}

/** Puts the index of one folder, where there is one, in the place of another's; under the lock of that. */
export function adoptIndexFile(from: string, to: string): void {
  const stamp = readStamp(from);
  if (stamp === null) return;
  renameSync(join(from, stamp.graph), join(to, stamp.graph));
  renameSync(join(from, NAME), join(to, NAME));
  removeLeftOvers(to);
}

/** Whether there is an index that a process could begin with, whatever it was made of. */
export function hasIndexFile(folder: string): boolean {
  return readStamp(folder) !== null;
}

/** Whether there are files beside the index that belong to no index, as a process leaves them that is killed at work, or that another is writing now. */
export function hasLeftOvers(folder: string): boolean {
  return leftOvers(folder).length > 0;
}

/** Removes them; under the lock. */
export function removeLeftOvers(folder: string): void {
  for (const name of leftOvers(folder)) rmSync(join(folder, name), { force: true });
}

function leftOvers(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const found = readdirSync(folder).filter((name) => OURS.test(name));
  if (found.length === 0) return [];
  const graph = readStamp(folder)?.graph;
  return found.filter((name) => name !== graph);
}

function readStamp(folder: string): Stamp | null {
  try {
    const { stamp, hash } = fileSchema.parse(JSON.parse(readFileSync(join(folder, NAME), 'utf8')));
    return hashOf(stamp) === hash ? stampSchema.parse(JSON.parse(stamp)) : null;
  } catch {
    // Missing or damaged alike: the archive holds the truth, and the index is built anew from it.
    return null;
  }
}

function hashOfFile(path: string): string | null {
  try {
    const file = openSync(path, 'r');
    try {
      return hashOfOpen(file);
    } finally {
      closeSync(file);
    }
  } catch {
    return null; // as readStamp
  }
}

/** Part by part, in the same memory: the whole would take as much again as the graph that is read next. */
function hashOfOpen(file: number): string {
  const hash = createHash('sha256');
  const part = Buffer.allocUnsafe(PART_BYTES);
  for (let read = readSync(file, part); read > 0; read = readSync(file, part)) hash.update(part.subarray(0, read));
  return hash.digest('hex');
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
