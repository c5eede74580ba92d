import { expect, it } from 'vitest';
import { contradicts, exclusionsIn } from '../../../../src/answers/ask/asked/opposites.ts';
import { wordsOf } from '../../../../src/text/words.ts';

const stems = (text: string): readonly string[] => wordsOf(text).map(({ stem }) => stem);
const isContradicted = (question: string, sentence: string): boolean =>
  contradicts(stems(sentence), exclusionsIn(question));

it.each([
  ['When did the guild accept the new tariff?', 'The guild refused the new tariff on Monday.', true],
  ['When did the guild accept the new tariff?', 'The guild accepted the new tariff on Monday.', false],
  ['Did exports increase?', 'Exports decreased by a tenth.', true],
  ['How many ferries ran before the strike?', 'After the strike nine ferries ran.', true],
  ['How many ferries ran before the strike?', 'Nine ran after the strike, as many as before.', false],
  ['Who governs the northern province?', 'The southern province is governed by Ilse Varga.', true],
  ['Who won in 1998?', 'The league was won by Harbour United in 2002.', true],
  ['Who won in 1998?', 'They won in 2002, as in 1998.', false],
  ['Who won in 1998?', 'Harbour United won the league.', false],
  ['Who won from 1998 to 2004?', 'Until 2004 they won, and again in 2006.', false],
  ['Who built it in the 17th century?', 'Monks built it in the 16th century.', true],
  ['What did the harbour master say?', 'The harbour master refused the ferry.', false],
] as const)('%s: %s', (question, sentence, expected) => {
  expect(isContradicted(question, sentence)).toBe(expected);
});

it('finds nothing that a question of plain words excludes', () => {
  expect(exclusionsIn('Who paints the ferry?')).toEqual([]);
  expect(contradicts(stems('Nobody paints it.'), [])).toBe(false);
});

it('excludes no word that the question has itself', () => {
  expect(isContradicted('Did exports increase or decrease?', 'Exports decreased.')).toBe(false);
});
