import { expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive-writer.ts';
import { makeRecord } from '../../support/articles.ts';
import { ALL, type OpenArchive } from './printing.ts';

/** What is asked by vectors. */
export function testVectors(store: () => OpenArchive): void {
  const right = Float32Array.from([1, 0]);
  const near = async (archive: Archive, terms: readonly string[] = []): Promise<(readonly [string, number | null])[]> =>
    (await archive.search({ terms, vector: right, ...ALL }))
      .toSorted((a, b) => (b.cosine ?? 0) - (a.cosine ?? 0))
      .map(({ passage, cosine }) => [passage.articleId, cosine === null ? null : Number(cosine.toFixed(3))] as const);

  it('finds the nearest vectors, and compares what was found by its words as well', async () => {
    const archive = store()();
    await archive.setModel('model', 2);
    await archive.putArticles([
      makeRecord({ id: 'up', body: 'A pier.' }, [0, 1]),
      makeRecord({ id: 'right' }, [1, 0]),
      makeRecord({ id: 'between' }, [0.8, 0.6]),
    ]);
    expect(await near(archive)).toEqual([
      ['right', 1],
      ['between', 0.8],
      ['up', 0],
    ]);
    const some = await archive.search({ terms: ['pier'], vector: right, filters: {}, limit: 1 });
    expect(some.map(({ passage }) => passage.articleId).sort()).toEqual(['right', 'up']);
    expect(some.find(({ passage }) => passage.articleId === 'up')?.cosine).toBeCloseTo(0);
  });

  it('has no neighbour that is gone, and every one that came, for whoever has it open', async () => {
    const open = store();
    const [archive, other] = [open(), open()];
    await archive.setModel('model', 2);
    await archive.putArticles([makeRecord({ id: 'a' }, [1, 0]), makeRecord({ id: 'b' }, [0, 1])]);
    expect((await near(other)).map(([id]) => id)).toEqual(['a', 'b']);
    await archive.removeFile('a.txt');
    await archive.putArticles([makeRecord({ id: 'c' }, [0.8, 0.6])]);
    for (const one of [archive, other]) expect((await near(one)).map(([id]) => id)).toEqual(['c', 'b']);
    await other.putArticles([makeRecord({ id: 'b', body: 'B, changed.' }, [1, 0])]);
    for (const one of [archive, other]) expect((await near(one)).map(([id]) => id)).toEqual(['b', 'c']);
  });

  it('never compares vectors of two models', async () => {
    const archive = store()();
    await archive.setModel('model', 2);
    await archive.putArticles([makeRecord({ id: 'a' }, [1, 0]), makeRecord({ id: 'none' })]);
    expect((await archive.staleArticles('model', 10)).map(({ id }) => id)).toEqual(['none']);
    await archive.setModel('another', 2);
    expect(await near(archive)).toEqual([]);
    expect(await archive.staleArticles('another', 10)).toHaveLength(2);
    expect(await archive.staleArticles('another', 1)).toHaveLength(1);
    expect(await archive.state()).toMatchObject({ model: 'another', dimensions: 2 });
  });

  it('finds by words alone where a vector has other dimensions', async () => {
    const archive = store()();
    await archive.setModel('model', 2);
    await archive.putArticles([makeRecord({ id: 'a', body: 'A pier.' }, [1, 0])]);
    const found = await archive.search({ terms: ['pier'], vector: Float32Array.from([1, 0, 0]), ...ALL });
    expect(found.map(({ cosine }) => cosine)).toEqual([null]);
  });
}
