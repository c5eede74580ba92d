import { expect, it } from 'vitest';
import { personAsked } from '../../../../src/answers/ask/asked/person-asked.ts';

it.each([
  ['Who is Rosa Hume?', 'Rosa Hume'],
  ['who was Mayor Prehn', 'Mayor Prehn'],
  ['Who is this Hume?!', 'Hume'],
  ['What do you know about Ludwig van Beethoven?', 'Ludwig van Beethoven'],
  ['Rosa Hume who is?', 'Rosa Hume'],
])('reads whom “%s” asks for', (question, name) => {
  expect(personAsked(question)).toBe(name);
});

it.each([
  'Who is the mayor of Hollin?',
  'Who is Rosa Hume talking to?',
  'Who is Rosa Hume’s lawyer?',
  'Who is missing?',
  'Who is Ukraine President?',
  'Who won?',
  'What is Rosa Hume?',
])('“%s” asks for nobody by name', (question) => {
  expect(personAsked(question)).toBeNull();
});
