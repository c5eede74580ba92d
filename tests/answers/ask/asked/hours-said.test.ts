import { expect, it } from 'vitest';
import { saysHours } from '../../../../src/answers/ask/asked/hours-said.ts';
import { stemsOf, wordsOf } from '../../../../src/text/words.ts';

const says = (question: string, text: string, around = '') =>
  saysHours(question)?.({ text, words: wordsOf(text), isAround: (stem) => stemsOf(around).has(stem) }) ?? null;

it.each([
  ['when does the museum close', 'The museum is open every day but Monday, from 10 a.m. to 5 p.m.'],
  ['What time does the pool open?', 'The pool opens at 7:30 and closes at 21:00.'],
  ['when is the library open', 'The library is open Tuesday to Saturday.'],
  ['opening hours of the zoo', 'The zoo is open daily.'],
  ['what are the zoo’s opening times?', 'The zoo is open daily.'],
])('are given asked %j by %j', (question, text) => {
  expect(says(question, text)).toBe(true);
});

it('are of what is asked for', () => {
  const text = 'The museum is open from 10 a.m.';
  expect(says('when is the whale museum open', text, 'A museum of whales in Skarre')).toBe(true);
  expect(says('when is the toy museum open', text, 'A museum of whales in Skarre')).toBe(false);
  expect(says('when is the library open', text, 'The library is next door')).toBe(false);
});

it.each([
  ['when does the museum open', 'The museum opened on Saturday at 10 a.m.'],
  ['when does the museum open', 'The museum opens in May.'],
])('are not given asked %j by %j', (question, text) => {
  expect(says(question, text)).toBe(false);
});

it.each(['when did the museum open', 'who opened the museum', 'is the museum open'])(
  'are not asked for by %j',
  (question) => {
    expect(says(question, 'The museum is open daily.')).toBeNull();
  },
);
