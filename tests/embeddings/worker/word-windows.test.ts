import { expect, it } from 'vitest';
import { wordWindows } from '../../../embeddings/worker/word-windows.ts';

/** Words of so many tokens each. */
const words = (...lengths: readonly number[]) =>
  lengths.map((length, index) => ({ start: index, end: index + 1, ids: Array.from({ length }, () => index) }));
const places = (room: number, ...lengths: readonly number[]): number[][] =>
  wordWindows(words(...lengths), room).map((window) => window.map(({ start }) => start));

it('takes all words at once where they fit', () => {
  expect(places(6, 1, 2, 3)).toEqual([[0, 1, 2]]);
  expect(places(6)).toEqual([]);
});

it('begins each in the middle of the one before, with whole words, up to the end of the text', () => {
  expect(places(4, 1, 1, 1, 1, 1, 1, 1)).toEqual([
    [0, 1, 2, 3],
    [2, 3, 4, 5],
    [4, 5, 6],
  ]);
  expect(places(4, 3, 3, 1)).toEqual([[0], [1, 2]]);
});

it('reads a word that does not fit by itself, and goes on', () => {
  expect(places(4, 9, 1, 1)).toEqual([[0], [1, 2]]);
  expect(places(4, 1, 9, 9)).toEqual([[0], [1], [2]]);
});
