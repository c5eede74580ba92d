import { expect, it } from 'vitest';
import { readComparison } from '../../src/question/read-comparison.ts';

it.each([
  ['compare the cost of the pier and the bridge', ['What is the cost of the pier?', 'What is the cost of the bridge?']],
  [
    'Compare deaths in Bangui, Lucknow and Quito.',
    ['What is the deaths in Bangui?', 'What is the deaths in Lucknow?', 'What is the deaths in Quito?'],
  ],
  ['compare the pier with the bridge', ['the pier', 'the bridge']],
])('takes %j as a question for each', (text, questions) => {
  expect(readComparison(text)?.questions).toEqual(questions);
});

it.each(['Who met the minister?', 'compare prices', 'How does the pier compare with the bridge?'])(
  'leaves %j alone',
  (text) => {
    expect(readComparison(text)).toBeNull();
  },
);
