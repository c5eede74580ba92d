import { expect, it } from 'vitest';
import { speakerAsked } from '../../../../src/answers/ask/asked/speaker-asked.ts';

it.each([
  ['What did Rosa Hume say?', 'Rosa Hume'],
  ['what has the mayor said', 'the mayor'],
  ['What said Danso?', 'Danso'],
])('%j asks for nothing but what %j said', (question, name) => {
  expect(speakerAsked(question)).toBe(name);
});

it.each([
  'What did Rosa Hume say about the doctor?',
  'What did Rosa Hume say when she resigned?',
  'What did Rosa Hume sign?',
  'Who said that?',
])('%j asks for more, or for something else', (question) => {
  expect(speakerAsked(question)).toBeNull();
});
