import { expect, it } from 'vitest';
import { makeArticle, makeRecord, recordOf } from '../../support/articles.ts';
import { ALL, type OpenArchive } from './printing.ts';

/** What is asked of whole articles. */
export function testArticles(store: () => OpenArchive): void {
  it('gives back an article exactly as it was put, and only those that it holds', async () => {
    const archive = store()();
    const article = makeArticle({
      body: 'Əhməd said “yes” — 🙂.\n\nÜç.',
      source: 'Trend',
      publishedOn: '2025-12-09',
      url: 'https://example.org/a',
    });
    await archive.putArticles([makeRecord(article), makeRecord({ id: 'b' })]);
    const found = await archive.articlesById(['b', 'gone', 'a', 'b']);
    expect([...found.keys()]).toEqual(['b', 'a']);
    expect(found.get('a')).toMatchObject(article);
    const [match] = await archive.search({ terms: ['yes'], vector: null, ...ALL });
    expect(match?.passage).toEqual({
      id: match?.passage.id,
      articleId: 'a',
      paragraph: 1,
      start: 0,
      end: article.body.length,
    });
  });

  it('lists articles without their texts, newest first, undated last, and counts them', async () => {
    const archive = store()();
    await archive.putArticles([
      { ...makeRecord({ id: 'undated' }), people: recordOf(['Ann Lee']) },
      makeRecord({ id: 'old', publishedOn: '2024-01-01', author: 'Ann Lee, Bo Chen' }),
      makeRecord({ id: 'new', publishedOn: '2025-01-01', source: 'Trend' }),
    ]);
    const headings = await archive.headings({});
    expect(headings.map(({ id }) => id)).toEqual(['new', 'old', 'undated']);
    expect(headings[2]).toMatchObject({ title: 'Title of undated', words: 4, people: ['Ann Lee'] });
    expect(headings[0]).not.toHaveProperty('body');
    for (const [filters, count] of [
      [{}, 3],
      [{ from: '2024-06-01' }, 1],
      [{ to: '2024-01-01' }, 1],
      [{ source: 'TREND' }, 1],
      [{ author: 'bo chen' }, 1],
      [{ articles: ['old', 'gone'] }, 1],
    ] as const) {
      expect(await archive.count(filters), JSON.stringify(filters)).toBe(count);
      expect(await archive.headings(filters)).toHaveLength(count);
    }
  });

  it('says how much it holds, of which days, and that it has changed, to whoever has it open', async () => {
    const open = store();
    const [archive, other] = [open(), open()];
    const before = await other.state();
    expect(before).toMatchObject({ articles: 0, passages: 0, newestOn: null, oldestOn: null, updatedAt: null });
    await archive.putArticles([
      makeRecord({ id: 'new', publishedOn: '2025-01-01' }),
      makeRecord({ id: 'old', publishedOn: '2024-01-01' }),
    ]);
    const after = await other.state();
    expect(after).toMatchObject({ articles: 2, passages: 2, newestOn: '2025-01-01', oldestOn: '2024-01-01' });
    expect(after.generation).not.toBe(before.generation);
    expect((await other.articlesById(['new'])).size).toBe(1);
  });

  it('lists people by how many articles name them, outlets, and days', async () => {
    const archive = store()();
    await archive.putArticles([
      {
        ...makeRecord({ id: 'one', source: 'AP', publishedOn: '2025-12-09' }),
        people: recordOf(['Ann Lee', 'Bo Chen']),
      },
      { ...makeRecord({ id: 'two', source: 'AP', publishedOn: '2024-02-03' }), people: recordOf(['Bo Chen']) },
      makeRecord({ id: 'three', source: 'Trend', publishedOn: '2025-12-09' }),
    ]);
    expect(await archive.people()).toEqual([
      { name: 'Bo Chen', articles: 2 },
      { name: 'Ann Lee', articles: 1 },
    ]);
    expect(await archive.sources()).toEqual(['AP', 'Trend']);
    expect(await archive.days()).toEqual(['2024-02-03', '2025-12-09']);
  });

  it('gives what was read of people for the very article that was read, and no other of its id', async () => {
    const archive = store()();
    const [one, two] = [makeArticle({ id: 'one' }), makeArticle({ id: 'two' })];
    await archive.putArticles([makeRecord(one), makeRecord(two)]);
    await archive.putPeople([{ id: 'one', names: ['Ann Lee'], reading: '{"of":"one"}', finder: 'f' }]);
    await archive.putPeople([{ id: 'gone', names: [], reading: '{}', finder: 'f' }]);
    expect(await archive.readingsOf([one, two])).toEqual(new Map([['one', '{"of":"one"}']]));
    expect(await archive.readingsOf([{ id: 'one', body: 'Another body.' }])).toEqual(new Map());
    expect(await archive.unreadArticles('f', 10)).toEqual(['two']);
    expect(await archive.unreadArticles('f2', 10)).toHaveLength(2);
    expect(await archive.unreadArticles('f2', 1)).toHaveLength(1);
    expect(await archive.unreadArticles(null, 10)).toEqual(['two']);
  });

  it('finds the articles of a section, whatever its case and whichever of several it is, and lists sections', async () => {
    const archive = store()();
    await archive.putArticles([
      makeRecord({ id: 'a', section: 'Politics' }),
      makeRecord({ id: 'b', section: 'World, Politics' }),
      makeRecord({ id: 'c', section: 'Geopolitics' }),
      makeRecord({ id: 'd' }),
    ]);
    const left = async (section: string) => (await archive.headings({ section })).map(({ id }) => id).toSorted();
    expect(await left('politics')).toEqual(['a', 'b']);
    expect(await left('world')).toEqual(['b']);
    expect(await left('Poli')).toEqual([]);
    expect(await archive.sections()).toEqual(['Politics', 'Geopolitics', 'World']);
    expect((await archive.articlesById(['b'])).get('b')?.section).toBe('World, Politics');
  });

  it('holds what an outlet says of its own article', async () => {
    const archive = store()();
    const correction = { standing: 'retracted', note: 'It was wrong.' } as const;
    await archive.putArticles([makeRecord({ id: 'a', correction }), makeRecord({ id: 'b' })]);
    const held = await archive.articlesById(['a', 'b']);
    expect([held.get('a')?.correction, held.get('b')?.correction]).toEqual([correction, null]);
  });
}
