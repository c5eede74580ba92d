import { expect, it } from 'vitest';
import { paragraphsOfText, toBody } from '../../src/articles/body.ts';

const body = (text: string): string => toBody(paragraphsOfText(text));

it('joins hard-wrapped lines and keeps paragraphs apart', () => {
  expect(body('A line\nand its rest.\n\nAnother\r\nparagraph.\r\n')).toBe('A line and its rest.\n\nAnother paragraph.');
});

it('divides at line ends where there is no blank line and every line reads as a paragraph', () => {
  expect(body('First paragraph.\nSecond paragraph.\n')).toBe('First paragraph.\n\nSecond paragraph.');
  expect(body('A sentence that goes\non in the next line.')).toBe('A sentence that goes on in the next line.');
});

it('tells whole paragraphs from wrapped lines where no line is blank', () => {
  expect(body('Headline without a stop\nThe first paragraph.\nThe second.')).toBe(
    'Headline without a stop\n\nThe first paragraph.\n\nThe second.',
  );
  const wrapped =
    'The minister met the delegation in the\ncapital on Tuesday. Both sides spoke of\nexercises that will begin in spring.';
  expect(body(wrapped)).toBe(wrapped.replaceAll('\n', ' '));
  const long = `${'One paragraph that goes on '.repeat(8)}and on\nAnother`;
  expect(body(long).split('\n\n')).toHaveLength(2);
});

it('takes form feeds and the separators of Unicode for what they are', () => {
  expect(body('One.\fTwo,\u2028still two.\u2029Three.')).toBe('One.\n\nTwo, still two.\n\nThree.');
});

it('leaves out control characters, and marks half a character', () => {
  expect(body('A\u0000 \u001b[31mred\u0085line \ud800.')).toBe('A [31mred line \ufffd.');
});

it('changes no character but white space', () => {
  expect(body('  “Yes,”\u00a0she said —\ttwice… 🙂 \n \n\n ½ ')).toBe('“Yes,”\u00a0she said — twice… 🙂\n\n½');
});

it('is empty for white space', () => {
  expect(body(' \n\n \t')).toBe('');
});
