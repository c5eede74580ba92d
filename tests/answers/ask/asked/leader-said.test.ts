import { expect, it } from 'vitest';
import { namesLeader } from '../../../../src/answers/ask/asked/leader-said.ts';
import { stemsOf, wordsOf } from '../../../../src/text/words.ts';

const names = (question: string, text: string, around = '') =>
  namesLeader(question)?.({ text, words: wordsOf(text), isAround: (stem) => stemsOf(around).has(stem) }) ?? null;

it.each([
  ['who leads the union?', '“Nobody sails,” said union leader Karin Holt.'],
  ['Who is the head of Sundline?', 'Oskar Lind, the head of Sundline, came by boat.'],
  ["who is Sundline's boss", 'Sundline’s boss Oskar Lind came by boat.'],
  ['who runs the port office', 'Oskar Lind, director of the old port office, spoke.'],
])('is named asked %j by %j', (question, text) => {
  expect(names(question, text)).toBe(true);
});

it('is of what is asked for', () => {
  const text = '“Nobody sails,” said union leader Karin Holt.';
  expect(names("who leads the seamen's union", text, 'Talks with the seamen’s union')).toBe(true);
  expect(names("who leads the bakers' union", text, 'Talks with the seamen’s union')).toBe(false);
});

it.each([
  ['who leads the union?', 'Former union leader Karin Holt came.'],
  ['who leads the union?', 'The union’s leaders came.'],
  ['who leads the union?', 'Leaders of the union met Karin Holt.'],
  ['who runs Sundline?', 'Karin Holt, the head of the choir, sails with Sundline no more since a quarrel.'],
])('is not named asked %j by %j', (question, text) => {
  expect(names(question, text)).toBe(false);
});

it.each(['who won the cup', 'what does the union want', 'who is Karin Holt'])('is not asked for by %j', (question) => {
  expect(namesLeader(question)).toBeNull();
});
