import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadHnswLibrary } from '../../../src/archive/vectors/hnsw-library.ts';
import { hnswIndexes } from '../../../src/archive/vectors/hnsw-vector-index.ts';
import {
  hasLeftOvers,
  type KeptIndex,
  readIndexFile,
  removeLeftOvers,
  writeIndexFile,
} from '../../../src/archive/vectors/index-file.ts';
import type { VectorIndex } from '../../../src/archive/vectors/vector-index.ts';
import { randomVectors } from '../../support/random-vectors.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const KEY = { identity: 'archive', model: 'm@1', dimensions: 8 };
const MADE = { identity: 'archive', model: 'm@1', position: { passage: 40, removal: 2, change: 3, mark: 'a1' } };
const { create, read } = hnswIndexes(loadHnswLibrary());
const vectors = randomVectors({ count: 40, dimensions: 8, seed: 1 });

function someIndex(): VectorIndex {
  const index = create(8);
  index.put(vectors.map((vector, id) => ({ id, vector })));
  return index;
}

function readIndex(folder: string, key = KEY): KeptIndex | null {
  const found = readIndexFile(folder, key, read);
  return 'index' in found ? found : null;
}

const whyUnusable = (folder: string, key = KEY): unknown => {
  const found = readIndexFile(folder, key, read);
  return 'unusable' in found ? found.unusable : 'usable';
};

const graphIn = (folder: string): string => {
  const [name = '', ...others] = readdirSync(folder).filter((name) => name.endsWith('.hnsw'));
  expect(others).toEqual([]);
  return join(folder, name);
};

it('reads back what was written, with removed ids still removed', async () => {
  const folder = temporaryFolder();
  const index = someIndex();
  index.remove([3]);
  await writeIndexFile(folder, index, MADE);
  const read = readIndex(folder);
  expect([...(read?.index.ids() ?? [])].length).toBe(39);
  expect(read?.position).toEqual(MADE.position);
  const question = vectors[3] ?? new Float32Array(8);
  expect(read?.index.nearest(question, { count: 5 })).toEqual(index.nearest(question, { count: 5 }));
  read?.index.put([{ id: 3, vector: question }]);
  expect(read?.index.nearest(question, { count: 1 })[0]?.id).toBe(3);
});

it('grows after it was written empty: an archive may be opened before its first article comes', async () => {
  const folder = temporaryFolder();
  await writeIndexFile(folder, create(8), MADE);
  const read = readIndex(folder);
  read?.index.put(vectors.map((vector, id) => ({ id, vector })));
  expect(read?.index.nearest(vectors[7] ?? new Float32Array(8), { count: 1 })[0]?.id).toBe(7);
});

it('leaves one graph and no temporary file behind when it writes again', async () => {
  const folder = temporaryFolder();
  const index = someIndex();
  await writeIndexFile(folder, index, MADE);
  index.remove([1]);
  await writeIndexFile(folder, index, MADE);
  graphIn(folder);
  expect(readdirSync(folder)).toHaveLength(2);
});

it.each<[string, (folder: string) => Promise<void>]>([
  ['nothing was written', async () => undefined],
  [
    'the graph is cut short',
    async (folder) => {
      await write(folder);
      truncateSync(graphIn(folder), 100);
    },
  ],
  [
    'one byte of the graph is wrong',
    async (folder) => {
      await write(folder);
      const bytes = readFileSync(graphIn(folder));
      bytes[40] = (bytes[40] ?? 0) ^ 0xff;
      writeFileSync(graphIn(folder), bytes);
    },
  ],
  [
    'the stamp is torn',
    async (folder) => {
      await write(folder);
      truncateSync(join(folder, 'vectors.json'), 20);
    },
  ],
  [
    'one digit of the stamp is wrong',
    async (folder) => {
      await write(folder);
      const stamp = readFileSync(join(folder, 'vectors.json'), 'utf8');
      writeFileSync(join(folder, 'vectors.json'), stamp.replace(',17,', ',19,'));
    },
  ],
  [
    'the graph is that of other vectors',
    async (folder) => {
      await write(folder);
      const other = create(16);
      other.put(randomVectors({ count: 40, dimensions: 16, seed: 2 }).map((vector, id) => ({ id, vector })));
      other.write?.(graphIn(folder));
    },
  ],
  [
    'the stamp names a file outside',
    async (folder) => {
      await write(folder);
      writeFileSync(
        join(folder, 'vectors.json'),
        JSON.stringify({ graph: '../../etc/passwd', ...MADE, dimensions: 8, ids: [] }),
      );
    },
  ],
])('gives nothing, rather than crash, when %s', async (_name, spoil) => {
  const folder = temporaryFolder();
  await spoil(folder);
  expect(readIndex(folder)).toBeNull();
});

it('is of no use to another model, or beside another archive, whose ids mean other passages', async () => {
  const folder = temporaryFolder();
  await write(folder);
  expect(whyUnusable(folder, { ...KEY, model: 'm@2' })).toBeNull();
  expect(whyUnusable(folder, { ...KEY, identity: 'another' })).toContain('another archive');
  expect(whyUnusable(folder, { ...KEY, dimensions: 16 })).toContain('dimensions');
});

async function write(folder: string): Promise<void> {
  await writeIndexFile(folder, someIndex(), MADE);
}

it('knows what a process that was killed left behind, and removes it and nothing else', async () => {
  const folder = temporaryFolder();
  await write(folder);
  const kept = readdirSync(folder).sort();
  expect(hasLeftOvers(folder)).toBe(false);
  const left = ['vectors.part', 'vectors.4711.part', `vectors-${'0'.repeat(64)}.hnsw`];
  for (const name of [...left, 'vectors.txt', 'notes.part']) writeFileSync(join(folder, name), 'x');
  expect(hasLeftOvers(folder)).toBe(true);
  removeLeftOvers(folder);
  expect(readdirSync(folder).sort()).toEqual([...kept, 'vectors.txt', 'notes.part'].sort());
  expect(readIndex(folder)).not.toBeNull();
});
