import { expect, it } from 'vitest';
import { firstWords } from '../../src/measure/measure-summary.ts';

it('cuts sentences after so many words over all of them', () => {
  expect(firstWords(['One two three.', 'Four five six.'], 4)).toEqual(['One two three.', 'Four']);
  expect(firstWords(['One two three.', 'Four.'], 3)).toEqual(['One two three.']);
  expect(firstWords(['One.'], 9)).toEqual(['One.']);
});
