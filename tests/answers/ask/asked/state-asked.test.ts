import { expect, it } from 'vitest';
import { becomesAsked } from '../../../../src/answers/ask/asked/state-asked.ts';
import { wordsOf } from '../../../../src/text/words.ts';

it.each([
  ['When is the museum open?', 'A museum opened on Saturday.', true],
  ['When is the museum open?', 'The museum is open every day.', false],
  ['When is the museum open?', 'It opened in May and is open every day.', false],
  ['When is the library closed?', 'The library is closed on Monday.', false],
  ['When is the museum open?', 'Entry costs 80 crowns.', false],
] as const)('%j: whether %j only tells how it became so is %j', (question, sentence, expected) => {
  expect(becomesAsked(question)?.(wordsOf(sentence))).toBe(expected);
});

it('asks nothing of the kind elsewhere', () => {
  expect(becomesAsked('When did the museum open?')).toBeNull();
});
