import { expect, it } from 'vitest';
import { contentStems } from '../../src/text/content-stems.ts';
import { createLexicon } from '../../src/text/lexicon.ts';
import { searchTerms, wordsOf } from '../../src/text/words.ts';

const stems = (text: string): string[] => wordsOf(text).map(({ stem }) => stem);

it.each([
  [['1200', '1,200', 'twelve hundred', 'one thousand two hundred', '1.2k'], '1200'],
  [['40000', '40,000', '40k', '40K', 'forty thousand', 'Forty thousand', '40 thousand'], '40000'],
  [['410bn', '410 bn', '410 billion', '410-billion', '410,000 million', '410 млрд'], '410000000000'],
  [['1.2bn', '1.2 billion', '1,200 million', '1200mn'], '1200000000'],
  [['23', 'twenty-three', 'Twenty three'], '23'],
  [['105', 'one hundred and five', 'one hundred five'], '105'],
  [['5m', '5 million', 'five million', '5,000,000'], '5000000'],
  [['500 crore', '5 billion', '5,000 million'], '5000000000'],
  [['per cent', 'percent', 'pct', 'Per cent'], 'percent'],
  [['2.5', '2.50'], '2p5'],
])('gives %j one form', (written, normal) => {
  expect(written.map((text) => stems(text))).toEqual(written.map(() => [normal]));
});

it.each([
  ['two three', ['two', 'three']],
  ['million', ['million']],
  ['one', ['on']],
  ['5 m', ['5', 'm']],
  ['5 constructor', ['5', 'constructor']],
  ['40 min', ['40', 'min']],
  ['12, 13', ['12', '13']],
  ['between two and three', ['between', 'two', 'and', 'three']],
  ['B-52 and A320', ['b', '52', 'and', 'a320']],
  ['1998 and 2004', ['1998', 'and', '2004']],
])('leaves %j as it is', (text, expected) => {
  expect(stems(text)).toEqual(expected);
});

it('keeps the offsets of all that is one number', () => {
  const text = 'It cost €410 billion, or 12%.';
  expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'It',
    'cost',
    '410 billion',
    'or',
    '12',
    '%',
  ]);
  expect(contentStems(text, createLexicon())).toContain('percent');
});

it('looks numbers up in every form', () => {
  expect(searchTerms('What feeds 40,000 homes?')).toEqual(expect.arrayContaining(['40,000', '40000']));
  expect(searchTerms('Did 12 nurses leave?')).toEqual(expect.arrayContaining(['12', 'twelve']));
  expect(searchTerms('Did twelve nurses leave?')).toEqual(expect.arrayContaining(['12', 'twelve']));
});
