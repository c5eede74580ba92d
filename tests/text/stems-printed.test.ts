import { array, assert, constantFrom, property, uniqueArray } from 'fast-check';
import { expect, it } from 'vitest';
import { createStemsPrinted } from '../../src/text/stems-printed.ts';
import { stemsOf } from '../../src/text/words.ts';

it('finds a stem in any form of its word, and none of what is not printed', () => {
  const printed = createStemsPrinted(['ferri', 'go', 'sink', 'elan', 'port'])('Ferries went from Ærø; ÉLAN sank.');
  expect([...printed]).toEqual(['ferri', 'go', 'sink', 'elan']);
});

it('leaves words that are part of a number to the number', () => {
  expect([...createStemsPrinted(['hundr', 'pound', '200'])('It cost two hundred pounds.')]).toEqual(['pound', '200']);
});

const WORDS = [
  'took',
  'Taking',
  'ferry',
  'ferries',
  'U.S.',
  'us',
  'two',
  'hundred',
  'and',
  'five',
  'per',
  'cent',
  '%',
  '40',
  'bn',
  'million',
  'İstanbul',
  'istanbul',
  'Élan',
  'people',
  'person',
  'lakh',
  'səkkiz',
  'on',
  'one',
  'sky',
  'skies',
  '410bn',
  'pct',
  'ayed',
  'dying',
  'died',
  'ed',
  'aing',
  'T.V.',
  'tv',
];
const STEMS = [...new Set(WORDS.flatMap((word) => [...stemsOf(word)])), '200', 'percent', 'absent'];

it('says of any text and stems what all stems of the text say', () => {
  assert(
    property(array(constantFrom(...WORDS)), uniqueArray(constantFrom(...STEMS), { maxLength: 4 }), (words, wanted) => {
      const text = words.join(' ');
      const all = stemsOf(text);
      expect([...createStemsPrinted(wanted)(text)]).toEqual(wanted.filter((stem) => all.has(stem)));
    }),
    { numRuns: 300 },
  );
});
