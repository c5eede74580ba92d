import { expect, it } from 'vitest';
import { saysState } from '../../../../src/answers/ask/asked/state-said.ts';
import { stemsOf, wordsOf } from '../../../../src/text/words.ts';

const says = (question: string, text: string, around = '') =>
  saysState(question)?.({ text, words: wordsOf(text), isAround: (stem) => stemsOf(around).has(stem) }) ?? null;

it.each([
  ['is the ferry strike over?', 'The ferry strike in Varnholm is over: crews accepted on Friday.'],
  ['Is the tunnel still closed', 'The tunnel is not yet closed to lorries.'],
  ['are schools open on monday', 'All schools remain open on Monday and Tuesday.'],
  ['Is Foxton a member of the league?', 'Foxton is no longer a member of the league.'],
  ['was the pier closed', 'On Sunday the old pier was closed.'],
  ['when is the library closed?', 'The main library is closed on 8 December.'],
])('is so asked %j of %j', (question, text) => {
  expect(says(question, text)).toBe(true);
});

it('may name what it is about around the sentence', () => {
  expect(
    says('is the whale museum open on mondays', 'The museum is open every day but Monday.', 'A museum of whales'),
  ).toBe(true);
  expect(
    says('is the toy museum open on mondays', 'The museum is open every day but Monday.', 'A museum of whales'),
  ).toBe(false);
});

it.each([
  ['is the museum open', 'A museum opened on Saturday.'],
  ['is the museum open', 'If the museum is open, go there.'],
  ['is the museum open', 'The museum was open.'],
  ['is the museum open', 'The director of the museum said that the door is open.'],
  ['is the museum open', 'The museum, which the city pays for, is large and its door open.'],
  ['is the strike over', 'The strike is about pay and goes on over the weekend.'],
])('is not so asked %j of %j', (question, text) => {
  expect(says(question, text)).toBe(false);
});

it.each(['who is open', 'is it open', 'is there a museum', 'where is the museum open', 'did the museum open'])(
  'asks %j for no state',
  (question) => {
    expect(says(question, 'The museum is open.')).toBeNull();
  },
);
