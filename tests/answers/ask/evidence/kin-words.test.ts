import { expect, it } from 'vitest';
import { kinOf } from '../../../../src/answers/ask/evidence/kin-words.ts';

it.each([
  ['jail', 'prison'],
  ['rescu', 'save'],
])('knows that %j and %j may mean the same, whichever is asked for', (one, other) => {
  const near = kinOf(one).get(other);
  expect(near).toBeGreaterThan(0.5);
  expect(near).toBeLessThanOrEqual(1);
  expect(kinOf(other).get(one)).toBe(near);
});

it('takes no stem for another that begins or ends with it', () => {
  for (const stem of kinOf('save').keys()) expect(stem).toMatch(/^[a-z]+$/);
  expect(kinOf('sav').size).toBe(0);
  expect(kinOf('ave').size).toBe(0);
});

it('knows no kin of a name, of nothing, or of a word that a table has by nature', () => {
  expect(kinOf('karagull').size).toBe(0);
  expect(kinOf('').size).toBe(0);
  expect(kinOf('constructor').get('toString')).toBeUndefined();
});
