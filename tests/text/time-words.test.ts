import { expect, it } from 'vitest';
import { saysWhen } from '../../src/text/time-words.ts';
import { contentWords } from '../../src/text/words.ts';

const said = (text: string): string[] =>
  contentWords(text).flatMap((word) => (saysWhen(text, word) ? [word.text] : []));

it.each([
  ['What did Holt say earlier?', ['earlier']],
  ['Who spoke late on Mon?', ['late', 'Mon']],
  ['Who spoke on 31/31/2025?', ['31', '2025']],
  ['Who spoke on 5/11?', ['5', '11']],
  ['Who spoke on November 31?', ['November', '31']],
  ['Who spoke on the 8th?', ['8th']],
  ['Who spoke in Q4?', ['Q4']],
  ['Who spoke on 21 November 2025?', ['21', 'November', '2025']],
  ['Kim həftə danışdı?', ['həftə']],
])('knows the words for a time of %j', (text, words) => {
  expect(said(text).filter((word) => words.includes(word))).toEqual(words.filter((word) => said(text).includes(word)));
  expect(words.every((word) => contentWords(text).every((one) => one.text !== word || saysWhen(text, one)))).toBe(true);
});

it.each(['Who paid 410 billion?', 'What is B-52?', 'Who is Wednesbury?', 'Did 12 nurses leave?', 'What is Lateran?'])(
  'finds none in %j',
  (text) => {
    expect(said(text)).toEqual([]);
  },
);
