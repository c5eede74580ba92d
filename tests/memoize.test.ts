import { expect, it } from 'vitest';
import { memoize } from '../src/memoize.ts';

it('makes each value once', () => {
  const asked: string[] = [];
  const lengthOf = memoize((word: string) => asked.push(word) && word.length);
  expect([lengthOf('one'), lengthOf('three'), lengthOf('one')]).toEqual([3, 5, 3]);
  expect(asked).toEqual(['one', 'three']);
});

it('remembers a value that is false, or nothing to speak of', () => {
  const asked: number[] = [];
  const isOdd = memoize((number: number) => asked.push(number) > 0 && number % 2 === 1);
  expect([isOdd(2), isOdd(2)]).toEqual([false, false]);
  expect(asked).toEqual([2]);
});

it('knows a value by what it is said to be known by', () => {
  const words = ['a', 'b'];
  const countOf = memoize((one: { words: readonly string[] }) => ({ count: one.words.length }), {
    by: (one) => one.words,
  });
  expect(countOf({ words })).toBe(countOf({ words }));
  expect(countOf({ words: [...words] })).not.toBe(countOf({ words }));
});

it('forgets all once it is full', () => {
  const asked: string[] = [];
  const upper = memoize((word: string) => (asked.push(word), word.toUpperCase()), { most: 2 });
  ['a', 'b', 'c', 'c', 'a'].forEach(upper);
  expect(asked).toEqual(['a', 'b', 'c', 'a']);
});
