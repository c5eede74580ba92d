import { expect, it } from 'vitest';
import { foldLetters } from '../../src/text/fold-letters.ts';

it.each([
  ['Karagülle', 'KARAGULLE'],
  ['ARALIK', 'aralık'],
  ['İstanbul', 'istanbul'],
  ['ﬁnal', 'Final'],
  ['har\u00adbour', 'harbour'],
  ['Ｎ．Ａ．Ｔ．Ｏ．', 'n.a.t.o.'],
])('makes %s and %s one', (one, other) => {
  expect(foldLetters(one)).toBe(foldLetters(other));
});

it('leaves letters that are no others with a mark', () => {
  expect(foldLetters('Əliyev Ørsted')).toBe('əliyev ørsted');
});
