import { expect, it } from 'vitest';
import { isNegated, qualifiersIn, qualifiersMissing } from '../../../../src/answers/ask/asked/qualifiers.ts';

it.each([
  ['The ferry did not sail.', true],
  ["The ferry didn't sail.", true],
  ['The crew failed to sail.', true],
  ['The mayor refused.', true],
  ['The ferry sailed for Norway.', false],
  ['The notary noted it.', false],
] as const)('hears whether a text says no: %s', (text, expected) => {
  expect(isNegated(text)).toBe(expected);
});

it('tells which of the words that choose among several a sentence lacks', () => {
  const asked = qualifiersIn('Who was the first former mayor?');
  expect(asked).toEqual(['first', 'former']);
  expect(qualifiersMissing(asked, 'The former mayor spoke.')).toBe(0.5);
  expect(qualifiersMissing([], 'The former mayor spoke.')).toBe(0);
});
