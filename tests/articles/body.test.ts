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

it('changes no character but white space', () => {
  expect(body('  “Yes,”\u00a0she said —\ttwice… 🙂 \n \n\n ½ ')).toBe('“Yes,”\u00a0she said — twice… 🙂\n\n½');
});

it('is empty for white space', () => {
  expect(body(' \n\n \t')).toBe('');
});
