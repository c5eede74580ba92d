import { expect, it } from 'vitest';
import { readNewest } from '../../src/question/read-newest.ts';

it.each([
  ['What is the latest death toll in Hollin?', 'What is the death toll in Hollin?'],
  ['How many cases are there so far?', 'How many cases are there?'],
  ['who is the current energy minister', 'who is the energy minister'],
  ['When will the bridge open now?', 'When will the bridge open?'],
  ['Кто сейчас мэр Варнхольма?', 'Кто мэр Варнхольма?'],
  ['Şu anda başkan kim?', 'başkan kim?'],
])('takes %j as %j of the newest', (typed, question) => {
  expect(readNewest(typed)).toEqual({ question, asksNewest: true });
});

it.each(['When did the pier open?', 'What is the latest?', 'Who knows Nowak?', 'How far is it to Datil?'])(
  'leaves %j alone',
  (text) => {
    expect(readNewest(text)).toEqual({ question: text, asksNewest: false });
  },
);

it.each(['Is anyone still missing in Hollin?', 'has the bridge opened yet?'])('asks %j for how it is now', (text) => {
  expect(readNewest(text)).toEqual({ question: text, asksNewest: true });
});
