import { expect, it } from 'vitest';
import { headlineOf } from '../../src/articles/headline.ts';

it.each([
  ['The minister resigned on Monday. He gave no reason.', 'The minister resigned on Monday'],
  [
    'On December 9, the minister met the delegation, Trend reports via the ministry.',
    'The minister met the delegation',
  ],
  ['Shares of Acme fell by a third, Reuters reported.', 'Shares of Acme fell by a third'],
])('makes a headline of %j', (body, headline) => {
  expect(headlineOf({ body, dateline: null })).toBe(headline);
});

it('leaves the dateline out', () => {
  expect(headlineOf({ body: 'PARIS — The talks ended.', dateline: 'PARIS —' })).toBe('The talks ended');
});

it('cuts a long lead at a clause, or else between words and says so', () => {
  const clause = `The committee of ministers approved the plan for the new harbour, ${'although nobody had read it '.repeat(5)}.`;
  expect(headlineOf({ body: clause, dateline: null })).toBe(
    'The committee of ministers approved the plan for the new harbour',
  );
  const endless = headlineOf({ body: 'word '.repeat(60), dateline: null });
  expect(endless).toMatch(/^Word( word)*…$/);
  expect(endless.length).toBeLessThanOrEqual(101);
});

it('makes something even of a text without a sentence', () => {
  expect(headlineOf({ body: '...', dateline: null })).toBe('...');
});
