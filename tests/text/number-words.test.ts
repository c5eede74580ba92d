import { expect, it } from 'vitest';
import { countOf, ENGLISH_COUNTS, scaleOf } from '../../src/text/number-words.ts';
import { numberValue, WRITTEN_NUMBER } from '../../src/text/written-number.ts';

it('counts to twenty and on in tens', () => {
  expect(ENGLISH_COUNTS.map(countOf)).toEqual([
    ...Array.from({ length: 20 }, (_, index) => index + 1),
    ...Array.from({ length: 7 }, (_, index) => 10 * (index + 3)),
  ]);
});

it.each([
  ['две', 2],
  ['üç', 3],
  ['uc', 3],
  ['səkkiz', 8],
  ['sekkiz', 8],
  ['kırk', 40],
  ['Сорок', 40],
])('knows what %s counts', (word, value) => {
  expect(countOf(word)).toBe(value);
});

it.each([
  ['hundred', 100],
  ['тысяч', 1000],
  ['млн', 1e6],
  ['milyar', 1e9],
  ['trillion', 1e12],
])('knows what %s multiplies by', (word, value) => {
  expect(scaleOf(word)).toBe(value);
});

it.each(['hundredth', 'once', 'binary', ''])('takes %s for no number', (word) => {
  expect(countOf(word) ?? scaleOf(word)).toBeNull();
});

it.each([
  ['1,400', 1400],
  ['twenty-three', 23],
  ['80 million', 80e6],
  ['a dozen', 12],
  ['2.5 trillion', 2.5e12],
  ['seven hundred', 700],
])('reads %s', (text, value) => {
  expect(new RegExp(`^${WRITTEN_NUMBER}$`, 'iu').test(text)).toBe(true);
  expect(numberValue(text)).toBe(value);
});
