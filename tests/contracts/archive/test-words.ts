import { expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive-writer.ts';
import { makeRecord } from '../../support/articles.ts';
import { ALL, printing, type OpenArchive } from './printing.ts';

/** What is asked by words. */
export function testWords(store: () => OpenArchive): void {
  it('finds words of title and text, without case, diacritics or endings', async () => {
    const archive = store()();
    await archive.putArticles([
      makeRecord({ id: 'one', title: 'Visits', body: 'Admiral Karagülle visited Bakı.' }),
      makeRecord({ id: 'two', title: 'Weather', body: 'Rain fell.' }),
    ]);
    expect(await printing(archive, 'karagulle')).toEqual(['one']);
    expect(await printing(archive, 'visiting')).toEqual(['one']);
    expect(await printing(archive, 'weather')).toEqual(['two']);
    expect(await archive.articlesPrinting(['rain', 'visited'], ALL)).toEqual(['one', 'two']);
    expect(await archive.articlesPrinting([], ALL)).toEqual([]);
  });

  it.each(['"', '*', 'NEAR(a b)', 'a AND', '-', '^x', 'title:', "'; DROP TABLE articles; --", '🙂', '\u0000'])(
    'takes %j as words, never as an operator',
    async (term) => {
      const archive = store()();
      await archive.putArticles([makeRecord()]);
      await archive.search({ terms: [term], vector: null, ...ALL });
      expect(await archive.count({})).toBe(1);
    },
  );

  it('filters by day, outlet and article inside the search, not after it', async () => {
    const archive = store()();
    await archive.putArticles([
      makeRecord({ id: 'old', publishedOn: '2024-01-01', source: 'Trend', body: 'NATO met.' }, [1, 0]),
      makeRecord({ id: 'new', publishedOn: '2025-01-01', source: 'AP', body: 'NATO met.' }, [0.8, 0.6]),
      makeRecord({ id: 'undated', body: 'NATO met.' }, [0, 1]),
    ]);
    await archive.setModel('model', 2);
    const vector = Float32Array.from([1, 0]);
    const search = async (filters: object): Promise<number[]> => [
      (await archive.search({ terms: ['nato'], vector: null, filters, limit: 1 })).length,
      (await archive.search({ terms: [], vector, filters, limit: 3 })).length,
      (await archive.articlesPrinting(['nato'], { filters, limit: 10 })).length,
    ];
    expect(await search({})).toEqual([1, 3, 3]);
    expect(await search({ from: '2024-06-01' })).toEqual([1, 1, 1]);
    expect(await search({ source: 'trend' })).toEqual([1, 1, 1]);
    expect(await search({ articles: ['undated'] })).toEqual([1, 1, 1]);
    expect(await search({ source: 'nobody' })).toEqual([0, 0, 0]);
  });

  it('counts the passages of a stem, lists stems by how they begin, and gives passages that hold one', async () => {
    const archive = store()();
    await archive.putArticles([
      makeRecord({ id: 'one', body: 'The lighthouse stood. A lighthouse fell.' }),
      makeRecord({ id: 'two', body: 'Two lighthouses, lit by Həsənov.' }),
    ]);
    expect(await archive.wordCounts(['lighthous', 'lit', 'pier'])).toEqual(
      new Map([
        ['lighthous', 2],
        ['lit', 1],
      ]),
    );
    expect(await archive.vocabularyFrom(['li', 'hə'])).toEqual([
      { stem: 'lighthous', passages: 2 },
      { stem: 'lit', passages: 1 },
      { stem: 'həsənov', passages: 1 },
    ]);
    const held = await archive.passagesHolding(['lighthous', 'pier'], 10);
    expect(held.get('lighthous')?.map(({ articleId }) => articleId)).toEqual(['one', 'two']);
    expect(held.get('pier') ?? []).toEqual([]);
    expect((await archive.passagesHolding(['lighthous'], 1)).get('lighthous')).toHaveLength(1);
    await archive.removeFile('one.txt');
    expect((await archive.passagesHolding(['lighthous'], 10)).get('lighthous')).toHaveLength(1);
  });

  it('tells which of some stems articles hold, in title or text', async () => {
    const archive = store()();
    await archive.putArticles([
      makeRecord({ id: 'one', title: 'Lighthouses', body: 'A pier was built.' }),
      makeRecord({ id: 'two', body: 'The pier fell.' }),
      makeRecord({ id: 'three', body: 'Rain.' }),
    ]);
    const stems = ['pier', 'lighthous', 'rain', 'nowher'];
    expect(await archive.stemsHeld(['one', 'two', 'gone'], stems)).toEqual(
      new Map([
        ['one', new Set(['lighthous', 'pier'])],
        ['two', new Set(['pier'])],
      ]),
    );
    await archive.removeFile('two.txt');
    expect(await archive.stemsHeld(['two', 'three'], stems)).toEqual(new Map([['three', new Set(['rain'])]]));
    expect(await archive.stemsHeld([], stems)).toEqual(new Map());
  });

  it('weighs words as if nothing had ever been edited or removed', async () => {
    const [edited, anew] = [store()(), store()()];
    const bodies = ['The ferry sailed from the pier.', 'The ferry came back.', 'A lighthouse was lit.'];
    const records = bodies.map((body, index) => makeRecord({ id: `n-${index}`, body }));
    await edited.putArticles([makeRecord({ id: 'gone', body: 'The ferry sank.' })]);
    for (let round = 0; round < 5; round += 1) {
      await edited.putArticles(records.map(({ article: { id } }) => makeRecord({ id, body: `Round ${round}.` })));
      await edited.putArticles(records);
    }
    await edited.removeFile('gone.txt');
    await anew.putArticles(records);
    const scores = async (archive: Archive): Promise<unknown> =>
      (await archive.search({ terms: ['ferry', 'pier'], vector: null, ...ALL })).map(({ passage, textScore }) => [
        passage.articleId,
        textScore.toFixed(6),
      ]);
    expect(await scores(edited)).toEqual(await scores(anew));
  });
}
