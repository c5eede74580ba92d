import { expect, it } from 'vitest';
import { textRank } from '../../src/measure/text-rank.ts';

const sentences = [
  'The weather stayed dry.',
  'The pier at Lerwick reopened after storm repairs.',
  'Storm repairs at the pier cost four million.',
  'Lerwick paid for the pier repairs itself.',
  'A band played hymns.',
];

it('puts the sentences first that share words with others, in reading order', () => {
  expect(textRank(sentences, 3)).toEqual([1, 2, 3]);
  // The one in the middle of the web is recommended by both others.
  expect(textRank(['pier repairs cost money', 'pier opened', 'money is short'], 1)).toEqual([0]);
});

it('takes all there are when they are few, and no word in common is no failure', () => {
  expect(textRank(['One.', 'Two.'], 3)).toEqual([0, 1]);
  expect(textRank([], 3)).toEqual([]);
});
