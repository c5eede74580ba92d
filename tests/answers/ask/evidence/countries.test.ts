import { expect, it } from 'vitest';
import { countryKinship } from '../../../../src/answers/ask/evidence/countries.ts';

it.each([
  ['Thailand', 'Thai', 1],
  ['azeri', 'Azerbaijani', 1],
  ['U.S.', 'American', 1],
  ['Bangkok', 'Thai', 0.7],
  ['Türkiye', 'Ankara', 0.7],
  ['Pyongyang', 'DPRK', 0.7],
])('relates %j and %j', (one, other, kinship) => {
  expect(countryKinship(one, other)).toBe(kinship);
  expect(countryKinship(other, one)).toBe(kinship);
});

it.each([
  ['Paris', 'London'],
  ['Niger', 'Nigeria'],
  ['North', 'Korea'],
  ['New', 'Zealand'],
  ['harbour', 'Norway'],
])('does not relate %j and %j', (one, other) => {
  expect(countryKinship(one, other)).toBe(0);
});
