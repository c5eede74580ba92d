import { expect, it } from 'vitest';
import { recentArticles } from '../../../src/archive/sqlite/recent-articles.ts';
import { makeArticle } from '../../support/articles.ts';

/** A store of articles of a million characters each, that tells which were read from it. */
function counted() {
  const read: string[] = [];
  const body = 'x'.repeat(1_000_000);
  const articles = recentArticles(
    (id) => {
      read.push(id);
      return id === 'gone' ? null : { ...makeArticle({ id, body }), words: 1, people: [] };
    },
    (make) => {
      const kept = make();
      return () => kept;
    },
  );
  return { articles, read };
}

it('gives the same object again, in the order of the ids, without those that there are not', () => {
  const { articles, read } = counted();
  const first = articles(['b', 'gone', 'a', 'b']);
  expect([...first.keys()]).toEqual(['b', 'a']);
  expect(articles(['a']).get('a')).toBe(first.get('a'));
  expect(read).toEqual(['b', 'gone', 'a']);
});

it('keeps those that were asked for last, and no more characters than it may', () => {
  const { articles, read } = counted();
  articles(['1', '2', '3', '4']);
  articles(['1']);
  articles(['5']);
  read.length = 0;
  articles(['1', '3', '4', '5']);
  expect(read).toEqual([]);
  articles(['2']);
  expect(read).toEqual(['2']);
});

it('gives all that is asked for at once, however much it is', () => {
  const { articles } = counted();
  expect(articles(['1', '2', '3', '4', '5', '6', '7']).size).toBe(7);
});
