import { expect, it } from 'vitest';
import { countriesOf, countryKinship } from '../../../../src/answers/ask/evidence/countries.ts';

const kinshipOf = (one: string, other: string): number => countryKinship(countriesOf(one), countriesOf(other));

it.each([
  ['Thailand', 'Thai', 1],
  ['azeri', 'Azerbaijani', 1],
  ['U.S.', 'American', 1],
  ['Bangkok', 'Thai', 0.7],
  ['Türkiye', 'Ankara', 0.7],
  ['Pyongyang', 'DPRK', 0.7],
])('relates %j and %j', (one, other, kinship) => {
  expect(kinshipOf(one, other)).toBe(kinship);
  expect(kinshipOf(other, one)).toBe(kinship);
});

it.each([
  ['Paris', 'London'],
  ['Niger', 'Nigeria'],
  ['North', 'Korea'],
  ['New', 'Zealand'],
  ['harbour', 'Norway'],
])('does not relate %j and %j', (one, other) => {
  expect(kinshipOf(one, other)).toBe(0);
});
