import { expect, it } from 'vitest';
import { readComparison, readSeveral } from '../../src/question/read-comparison.ts';

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

it.each([
  [
    'What is the population of Aldvik and Ostervik?',
    ['What is the population of Aldvik?', 'What is the population of Ostervik?'],
  ],
  [
    'how many people live in New Foxton, Brennick and Marsk',
    ['how many people live in New Foxton?', 'how many people live in Brennick?', 'how many people live in Marsk?'],
  ],
])('takes %j as a question for each name', (text, questions) => {
  expect(readSeveral(text)?.questions).toEqual(questions);
});

it.each(['What is the population of Aldvik?', 'Who met Holt and Lind in Aldvik?', 'What came of bread and butter?'])(
  'takes %j as one question',
  (text) => {
    expect(readSeveral(text)).toBeNull();
  },
);
