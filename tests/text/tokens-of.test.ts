import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { tokensOf } from '../../src/text/tokens-of.ts';

const texts = (text: string): readonly string[] => tokensOf(text).map((token) => token.text);

it('finds words, acronyms with their stops, figures with their marks and a per cent sign behind a figure', () => {
  expect(texts('The U.S. paid $1,204.50, or 12 % (4%) more.')).toEqual([
    'The',
    'U.S.',
    'paid',
    '1,204.50',
    'or',
    '12',
    '%',
    '4',
    '%',
    'more',
  ]);
  expect(texts('NATO’s “İstanbul” talks: co\u00ADoperation – не 5.')).toEqual([
    'NATO',
    's',
    'İstanbul',
    'talks',
    'co\u00ADoperation',
    'не',
    '5',
  ]);
});

// What words are, as one pattern says it; the walk over codes must say the same of any text.
const WORD = /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}\p{Cf}]*(?:[.,]\d+)*|(?<=\d\s?)%/gu;
const PIECES = [
  'a',
  'Z',
  'word',
  '7',
  '42',
  '.',
  ',',
  '%',
  ' ',
  '\n',
  '’',
  '–',
  '\u00A0',
  '\u00AD',
  '\u200B',
  'é',
  'e\u0301',
  'İ',
  'ж',
  '𝟘',
  '𐐷',
  '😀',
  '\uD800',
  '№',
];

it('finds what the pattern of words finds, in any text', () => {
  const anyText = oneof(
    array(constantFrom(...PIECES)).map((some) => some.join('')),
    string({ unit: 'binary' }),
  );
  assert(
    property(anyText, (text) => {
      const found = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
        text: word,
        start: index,
        end: index + word.length,
      }));
      expect(tokensOf(text)).toEqual(found);
    }),
    { numRuns: 300 },
  );
});
