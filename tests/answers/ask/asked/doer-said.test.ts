import { expect, it } from 'vitest';
import { namesDoer } from '../../../../src/answers/ask/asked/doer-said.ts';
import { wordsOf } from '../../../../src/text/words.ts';

const names = (question: string, text: string) => namesDoer(question)?.isNamed(text, wordsOf(text)) ?? null;

it.each([
  ['who won the cup', 'Ostervik won the football cup of Velland on Saturday.'],
  ['Who won the marathon?', 'Joseph Kirui of Kenya won the Aldvik marathon on Sunday.'],
  ['who has opened the bridge', 'The bridge was opened by two children.'],
  ['who met the minister', 'The minister of energy, Osk Tamm, met with Rosa Lind in Aldvik.'],
  ['who met the minister', 'On Monday Rosa Lind met the minister.'],
  ['and who won?', 'Varnholm narrowly won.'],
])('is named asked %j by %j', (question, text) => {
  expect(names(question, text)).toBe(true);
});

it.each([
  ['who built the bridge', 'Rosa Lind opened the bridge.'],
  ['who attacked Ostervik', 'Ostervik attacked Varnholm.'],
  ['who attacked Ostervik', 'Varnholm attacked Skarre, and Ostervik sent help a month later on the last of its ships.'],
  ['who won the cup', 'If Ostervik won the cup, the town would dance.'],
  ['who won the cup', 'The team from Ostervik won the cup.'],
  ['who won the cup', 'Ostervik won the league.'],
  ['who won the cup', 'Winning the cup, Ostervik said, was luck.'],
  ['who won the cup', 'It won the cup on Monday.'],
  ['who met the minister', 'The minister met with them on Monday.'],
])('is not named asked %j by %j', (question, text) => {
  expect(names(question, text)).toBe(false);
});

it('may be asked of whatever is talked of', () => {
  expect(namesDoer('who won?')?.isBare).toBe(true);
  expect(namesDoer('who won the cup?')?.isBare).toBe(false);
});

it.each([
  'who is Rosa Lind',
  'who did they beat',
  'what won',
  'who was attacked by Ostervik',
  'who?',
  'when did he win',
])('is not asked for by %j', (question) => {
  expect(namesDoer(question)).toBeNull();
});
