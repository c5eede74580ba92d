import { expect, it } from 'vitest';
import { contentWords, searchTerms, stemOf, stemsOf, wordsOf } from '../../src/text/words.ts';

it.each([
  ['Karagülle', 'karagulle'],
  ['visiting', 'VISITS'],
  ['organized', 'organize'],
  ['U.S.', 'US'],
  ['naïve', 'naive'],
  ['took', 'taking'],
  ['left', 'leaves'],
  ['people', 'person'],
  ['died', 'die'],
  ['dying', 'dies'],
  ['sued', 'sue'],
  ['tried', 'try'],
  ['queuing', 'queues'],
  ['dyed', 'dye'],
  ['freed', 'free'],
])('gives %s and %s one stem', (left, right) => {
  expect(stemOf(left)).toBe(stemOf(right));
});

it('says where each word stands', () => {
  const text = 'NATO’s 33 events, worth $1.5 billion.';
  for (const { text: word, start, end } of wordsOf(text)) expect(text.slice(start, end)).toBe(word);
  expect(wordsOf(text).map(({ text: word }) => word)).toEqual(['NATO', 's', '33', 'events', 'worth', '1.5 billion']);
});

it('keeps the words a question is about, each once', () => {
  expect(contentWords('How many NATO events, NATO events, were there in Azerbaijan?').map(({ text }) => text)).toEqual([
    'NATO',
    'events',
    'Azerbaijan',
  ]);
});

it('looks up every form of an irregular word', () => {
  expect(searchTerms('Who met the children?')).toEqual(['met', 'meet', 'children', 'child']);
});

it.each([
  ['die', 'dye'],
  ['goes', 'doe'],
  ['type', 'try'],
  ['sue', 'sun'],
])('keeps %s and %s apart', (left, right) => {
  expect(stemOf(left)).not.toBe(stemOf(right));
});

it('looks up every form of a short verb', () => {
  expect(searchTerms('Who sued?')).toEqual(['sued', 'sue', 'suing']);
});

it('takes the adjective of "how long" as part of the question', () => {
  expect(contentWords('How long was the long road?').map(({ text }) => text)).toEqual(['long', 'road']);
});

it('looks up the stop words of a question that has nothing else, and nothing for one without words', () => {
  expect(contentWords('Who are you?')).toEqual([]);
  expect(searchTerms('Who are you?')).toEqual(['Who', 'are', 'you']);
  expect(searchTerms('" * 🙂 ()')).toEqual([]);
});

it('gives the stems of a text as its words have them', () => {
  const text = 'The ships took 1,200 tons to Karagülle; U.S. ships took none.';
  expect([...stemsOf(text)]).toEqual([...new Set(wordsOf(text).map(({ stem }) => stem))]);
});

it('gives a word the same stem however many were read in between', () => {
  const before = stemOf('takings');
  for (let number = 0; number < 60_000; number += 1) stemOf(`word${number}`);
  expect(stemOf('takings')).toBe(before);
});
