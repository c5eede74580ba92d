import { expect, it } from 'vitest';
import { makeRecord } from '../../support/articles.ts';
import { printing, type OpenArchive } from './printing.ts';

/** What is written. */
export function testUpdates(store: () => OpenArchive): void {
  const FILE = { file: 'all.jsonl', size: 1, mtimeMs: 1.5, hash: 'h', problems: [] };

  it('forgets the words, passages and vectors of an article that was replaced', async () => {
    const archive = store()();
    await archive.putArticles([makeRecord({ body: 'An old sentence.' })]);
    await archive.putArticles([makeRecord({ body: 'A new sentence.' })]);
    expect(await printing(archive, 'old')).toEqual([]);
    expect(await printing(archive, 'new')).toEqual(['a']);
    expect(await archive.state()).toMatchObject({ articles: 1, passages: 1 });
    expect(await archive.wordCounts(['old', 'new'])).toEqual(new Map([['new', 1]]));
  });

  it('removes the articles that a file no longer holds, and says how many', async () => {
    const archive = store()();
    await archive.putArticles([
      makeRecord({ id: 'one', file: 'all.jsonl' }),
      makeRecord({ id: 'two', file: 'all.jsonl' }),
    ]);
    expect(await archive.idsIn(['all.jsonl', 'none.txt'])).toEqual(['one', 'two']);
    expect([...(await archive.ids())].sort()).toEqual(['one', 'two']);
    expect(await archive.putFiles([{ records: [], read: { file: FILE, ids: new Set(['two']) } }])).toBe(1);
    expect((await archive.headings({})).map(({ id }) => id)).toEqual(['two']);
    expect((await archive.files()).get('all.jsonl')).toEqual(FILE);
    expect(await archive.removeFile('all.jsonl')).toBe(1);
    expect(await archive.state()).toMatchObject({ articles: 0, passages: 0 });
    expect((await archive.files()).size).toBe(0);
  });

  it('takes files in one after the other, all of them or none', async () => {
    const archive = store()();
    const part = (file: string, id: string) => ({
      records: [makeRecord({ id, file })],
      read: { file: { ...FILE, file }, ids: new Set([id]) },
    });
    expect(await archive.putFiles([part('a.txt', 'one'), part('b.txt', 'two')])).toBe(0);
    // What a.txt has no longer may be in b.txt now: it went, and came.
    expect(await archive.putFiles([part('a.txt', 'three'), part('b.txt', 'one')])).toBe(2);
    const before = await archive.state();
    const broken = makeRecord({ id: 'four' });
    const passages = [...broken.passages, ...broken.passages].map((record) => ({
      ...record,
      // No table holds a passage that begins nowhere.
      passage: { ...record.passage, start: Number.NaN },
    }));
    const failing = { records: [{ ...broken, passages }], read: null };
    await expect(archive.putFiles([part('c.txt', 'five'), failing])).rejects.toThrow();
    expect(await archive.state()).toEqual(before);
    expect((await archive.headings({})).map(({ id, file }) => `${file}: ${id}`)).toEqual([
      'b.txt: one',
      'a.txt: three',
    ]);
  });

  it('knows files by name, and those that something is wrong with', async () => {
    const archive = store()();
    const problems = [{ file: 'b.txt', code: 'article-empty', message: 'is empty' }];
    for (const file of ['c.txt', 'b.txt', 'a.txt']) {
      await archive.putFiles([
        { records: [], read: { file: { ...FILE, file, problems: file === 'b.txt' ? problems : [] }, ids: new Set() } },
      ]);
    }
    expect([...(await archive.files(['a.txt', 'gone.txt'])).keys()]).toEqual(['a.txt']);
    expect(await archive.filesWithProblems()).toEqual([{ ...FILE, file: 'b.txt', problems }]);
  });

  it('knows articles by their texts, and what each was made of', async () => {
    const archive = store()();
    await archive.putArticles([makeRecord({ id: 'one', body: 'One.' }), makeRecord({ id: 'two', body: 'Two.' })]);
    expect(await archive.idsByBody(['Two.', 'Three.'])).toEqual(new Map([['Two.', 'two']]));
    expect(await archive.fingerprints(['one', 'gone'])).toEqual(
      new Map([['one', { hash: 'hash of One.', file: 'one.txt' }]]),
    );
  });

  it('holds all or nothing of a write that fails halfway', async () => {
    const archive = store()();
    await archive.putArticles([makeRecord({ id: 'kept', body: 'Kept sentence.' })]);
    const broken = { ...makeRecord({ id: 'broken' }), hash: undefined as unknown as string };
    await expect(archive.putArticles([makeRecord({ id: 'kept', body: 'Other words.' }), broken])).rejects.toThrow();
    expect((await archive.articlesById(['kept'])).get('kept')?.body).toBe('Kept sentence.');
    expect(await printing(archive, 'kept')).toEqual(['kept']);
    expect(await printing(archive, 'other')).toEqual([]);
  });

  it('lets one update at a time', async () => {
    const open = store();
    const [archive, other] = [open(), open()];
    const release = await archive.lock();
    await expect(other.lock()).rejects.toMatchObject({ code: 'archive-busy' });
    release();
    (await other.lock())();
  });
}
