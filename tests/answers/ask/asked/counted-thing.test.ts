import { expect, it } from 'vitest';
import { countedThing, counts } from '../../../../src/answers/ask/asked/counted-thing.ts';
import { wordsOf } from '../../../../src/text/words.ts';

const isCounted = (question: string, sentence: string): boolean => counts(wordsOf(sentence), countedThing(question));

it.each([
  ['How many boats sank?', 'The storm sank 33 fishing boats.', true],
  ['How many joint events did they plan?', 'Thirty-three joint events are planned.', true],
  ['How many joint events did they plan?', 'They planned 33 joint military events.', true],
  ['How many seats did the party win?', 'The party won 12 of the 40 seats.', true],
  ['How many seats did the party win?', 'The party won its seats in 1998, a year of many votes.', false],
  ['How many countries took part in the race?', 'Ships of seven countries raced on Monday.', true],
  ['How many countries took part in the race?', 'About 3,200 sailors took part.', false],
  ['How many young children fell ill?', 'Fourteen children fell ill.', true],
  ['How many protesters were hurt?', 'The protesters came back on the third day.', false],
] as const)('%s: %s', (question, sentence, expected) => {
  expect(isCounted(question, sentence)).toBe(expected);
});

it('counts nothing where nothing is to be counted', () => {
  expect(countedThing('How old is the harbour master?').size).toBe(0);
  expect(countedThing('How many?').size).toBe(0);
});
