import { expect, it } from 'vitest';
import { learnVocabulary } from '../../../embeddings/training/learn-vocabulary.ts';

const wordCounts = new Map([
  ['low', 50],
  ['lower', 20],
  ['newest', 60],
  ['widest', 30],
  ['once', 1],
]);

it('joins the pieces that are seen together most often, until the vocabulary is full', () => {
  const characters = learnVocabulary({ wordCounts, size: 0, alphabet: [], leastCount: 2 });
  // es (90), then est (90), then lo and low (70 each).
  const learned = learnVocabulary({ wordCounts, size: characters.length + 4, alphabet: [], leastCount: 2 });
  expect(learned.slice(0, characters.length)).toEqual(characters);
  expect(learned.slice(characters.length)).toEqual(['##es', '##est', 'lo', 'low']);
});

it('begins with padding and the unknown, and holds every usual character alone and inside a word', () => {
  const learned = learnVocabulary({ wordCounts, size: 0, alphabet: ['я'], leastCount: 2 });
  expect(learned.slice(0, 2)).toEqual(['[PAD]', '[UNK]']);
  expect(learned).toEqual(expect.arrayContaining(['l', '##l', 'w', '##w', 'я', '##я']));
  // c occurs in `once` alone, which is too rare.
  expect(learned).not.toContain('c');
});

it('makes common words whole and ends when nothing is left to join', () => {
  const learned = learnVocabulary({ wordCounts, size: 1000, alphabet: [], leastCount: 2 });
  expect(learned).toEqual(expect.arrayContaining(['low', 'lower', 'newest', 'widest']));
  expect(learned.length).toBeLessThan(60);
  expect(new Set(learned).size).toBe(learned.length);
});

it('counts a pair once for each time it stands in a word', () => {
  const learned = learnVocabulary({
    wordCounts: new Map([
      ['banana', 10],
      ['ta', 15],
    ]),
    size: 9,
    alphabet: [],
    leastCount: 1,
  });
  // b a n t twice each and two specials are ten already: nothing is joined.
  expect(learned).toHaveLength(10);
  const joined = learnVocabulary({ wordCounts: new Map([['banana', 10]]), size: 9, alphabet: [], leastCount: 1 });
  // ##an stands twice in banana, ##na too; the first met is joined.
  expect(joined.at(-1)).toBe('##an');
});
