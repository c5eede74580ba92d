import { expect, it } from 'vitest';
import { createClaims } from '../../src/ingest/claims.ts';
import { makeArticle } from '../support/articles.ts';

const holding = (held: Readonly<Record<string, string>>) => ({
  fingerprints: async (ids: readonly string[]) =>
    new Map(
      ids.flatMap((id) => {
        const file = held[id];
        return file === undefined ? [] : [[id, { hash: `${id} of before`, file }] as const];
      }),
    ),
});
const read = (file: string, ...ids: readonly string[]) => ({
  file,
  articles: ids.map((id) => makeArticle({ id, file })),
});
const hashOf = ({ id }: { readonly id: string }): string => `${id} of now`;
const ids = (articles: readonly { readonly id: string }[]): readonly string[] => articles.map(({ id }) => id);

it('gives an id to the file that the archive knows it of', async () => {
  const claims = createClaims(holding({ one: 'a.txt' }));
  expect(ids((await claims.claim(read('a.txt', 'one', 'two'), hashOf)).own)).toEqual(['one', 'two']);
  const { own, clashes } = await claims.claim(read('b.txt', 'one', 'three'), hashOf);
  expect(ids(own)).toEqual(['three']);
  expect(clashes).toMatchObject([{ file: 'b.txt', code: 'article-duplicate-id' }]);
});

it('knows what an earlier file claimed that is not stored yet', async () => {
  const claims = createClaims(holding({}));
  await claims.claim(read('a.txt', 'one'), hashOf);
  const { own, clashes } = await claims.claim(read('b.txt', 'one'), hashOf);
  expect(own).toEqual([]);
  expect(clashes[0]?.message).toContain('a.txt');
});

it('lets an id go that an earlier file has no longer', async () => {
  const claims = createClaims(holding({ one: 'a.txt' }));
  await claims.claim(read('a.txt', 'two'), hashOf);
  const { own, known } = await claims.claim(read('b.txt', 'one'), hashOf);
  expect(ids(own)).toEqual(['one']);
  expect(known.has('one')).toBe(false);
});

it('asks the archive alone about what has been stored', async () => {
  const claims = createClaims(holding({}));
  await claims.claim(read('a.txt', 'one'), hashOf);
  claims.stored('a.txt');
  expect(ids((await claims.claim(read('b.txt', 'one'), hashOf)).own)).toEqual(['one']);
});

it('gives an id of a file that is gone to the file that has it now', async () => {
  const claims = createClaims(holding({ one: 'a.txt' }), new Set(['a.txt']));
  const { own, clashes, known } = await claims.claim(read('old/a.txt', 'one'), hashOf);
  expect([ids(own), clashes, known.has('one')]).toEqual([['one'], [], true]);
});
