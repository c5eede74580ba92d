import { expect, it } from 'vitest';
import { personAsked } from '../../../../src/answers/ask/asked/person-asked.ts';

it.each([
  ['Who is Rosa Hume?', 'Rosa Hume'],
  ['who was Mayor Prehn', 'Mayor Prehn'],
  ['Who is this Hume?!', 'Hume'],
  ['What do you know about Ludwig van Beethoven?', 'Ludwig van Beethoven'],
  ['Rosa Hume who is?', 'Rosa Hume'],
  ['What rank is Hume?', 'Hume'],
  ['what position does Rosa Hume hold', 'Rosa Hume'],
  ['What is Rosa Hume’s job?', 'Rosa Hume'],
  ["what's the title of Mayor Prehn", 'Mayor Prehn'],
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
  'What is the role of music?',
  'What post office is closed?',
  'What is the title of the book?',
])('“%s” asks for nobody by name', (question) => {
  expect(personAsked(question)).toBeNull();
});
