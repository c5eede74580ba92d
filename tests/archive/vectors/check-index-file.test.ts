import { expect, it } from 'vitest';
import { checkIndexFile } from '../../../src/archive/vectors/check-index-file.ts';
import { loadHnswLibrary } from '../../../src/archive/vectors/hnsw-library.ts';
import { hnswIndexes } from '../../../src/archive/vectors/hnsw-vector-index.ts';
import { writeIndexFile } from '../../../src/archive/vectors/index-file.ts';
import type { VectorChanges, VectorSource } from '../../../src/archive/vectors/vector-source.ts';
import { randomVectors } from '../../support/random-vectors.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const indexes = hnswIndexes(loadHnswLibrary());
const POSITION = { passage: 4, removal: 0, change: 1, mark: 'a1' };
const IDS = [1, 2, 3, 4];

/** A folder with an index of four vectors, as the archive of that identity left it. */
async function folderWithIndex(): Promise<string> {
  const folder = temporaryFolder();
  const index = indexes.create(8);
  index.put(randomVectors({ count: 4, dimensions: 8, seed: 1 }).map((vector, at) => ({ id: at + 1, vector })));
  await writeIndexFile(folder, index, { identity: 'archive', model: 'm@1', position: POSITION });
  return folder;
}

interface Holding {
  readonly ids?: readonly number[];
  readonly identity?: string;
  readonly model?: string | null;
  readonly changes?: Omit<VectorChanges, 'position'> | null;
}

/** An archive that holds these vectors, and says that these have changed since the index was written. */
function archive(holding: Holding): Pick<VectorSource, 'vectorState' | 'vectorChanges' | 'allVectors'> {
  const { ids = IDS, identity = 'archive', model = 'm@1', changes = { added: [], removed: [] } } = holding;
  return {
    vectorState: () => ({ mark: 'b2', model, dimensions: 8, identity }),
    allVectors: () => ({ position: POSITION, added: ids }),
    vectorChanges: () => (changes === null ? null : { position: POSITION, ...changes }),
  };
}

it.each<[what: string, holding: Holding, state: object]>([
  ['is in step', {}, { kind: 'in-step', vectors: 4 }],
  ['lags', { ids: [2, 3, 4, 5], changes: { added: [5], removed: [1] } }, { kind: 'behind', changes: 2 }],
  ['is of another archive', { identity: 'other' }, { kind: 'anew', why: 'it was made of another archive' }],
  ['is of another past', { changes: null }, { kind: 'anew', why: expect.stringContaining('remembers') }],
  ['lacks one and has one too many', { ids: [2, 3, 4, 5] }, { kind: 'differs', missing: 1, foreign: 1 }],
  ['is not used', { model: null }, { kind: 'unused' }],
])('says of an index that it %s', async (_what, holding, state) => {
  expect(checkIndexFile(await folderWithIndex(), archive(holding), indexes)).toEqual(state);
});

it('says that there is none, and that none is kept where vectors are compared one by one', async () => {
  expect(checkIndexFile(temporaryFolder(), archive({}), indexes)).toEqual({ kind: 'anew', why: null });
  expect(checkIndexFile(await folderWithIndex(), archive({}), { read: null })).toEqual({ kind: 'unused' });
});
