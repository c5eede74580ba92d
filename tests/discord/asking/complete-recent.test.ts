import { expect, it } from 'vitest';
import { completeRecent } from '../../../src/discord/asking/autocomplete.ts';

const RECENT = ['When did the harbour reopen?', 'Who leads the port?', 'When does the ferry sail?'];
const found = (typed: string): readonly string[] => completeRecent(typed, RECENT).map(({ value }) => value);

it('finds the questions in which each typed word begins a word, newest first', () => {
  expect(found('when')).toEqual([RECENT[0], RECENT[2]]);
  expect(found('FERR when')).toEqual([RECENT[2]]);
  expect(found('rbour')).toEqual([]);
});

it('offers the newest where nothing is typed yet, and never more than five', () => {
  expect(found(' ')).toEqual(RECENT);
  const many = Array.from({ length: 9 }, (_, index) => `Question ${index}?`);
  expect(completeRecent('', many).map(({ value }) => value)).toEqual(many.slice(0, 5));
});
