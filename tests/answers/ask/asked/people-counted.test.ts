import { expect, it } from 'vitest';
import { peopleCounted } from '../../../../src/answers/ask/asked/people-counted.ts';
import { wordsOf } from '../../../../src/text/words.ts';

const tells = (question: string, sentence: string): boolean | undefined => peopleCounted(question)?.(wordsOf(sentence));

it.each([
  ['How many people live in Hollin?', 'Hollin has 900 inhabitants.'],
  ['How many people live in Hollin?', 'Some 900 people live there.'],
])('%j may be what %j tells', (question, sentence) => {
  expect(tells(question, sentence)).toBe(true);
});

it.each([
  ['How many people live in Hollin?', 'At least 12 people died in Hollin, the rescue service said.'],
  ['How many people live in Hame?', 'About 600 people spent the night in the sports hall of Brookhaven.'],
])('%j is not what %j tells', (question, sentence) => {
  expect(tells(question, sentence)).toBe(false);
});

it.each(['How many boats sank?', 'How many people?', 'How many people died in Hollin?', 'Who lives in Hollin?'])(
  '%j counts no such people',
  (question) => {
    expect(peopleCounted(question)).toBeNull();
  },
);

it('takes a figure whose passage speaks of inhabitants for one of those who live there', () => {
  const passage = wordsOf('Velland had 4,012,000 inhabitants. Ostervik grew to 240,000.');
  expect(peopleCounted('How many people live in Ostervik?')?.(wordsOf('Ostervik grew to 240,000.'), passage)).toBe(
    true,
  );
});
