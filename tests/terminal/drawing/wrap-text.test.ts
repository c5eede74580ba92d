import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/terminal/drawing/display-width.ts';
import { wrapText } from '../../../src/terminal/drawing/wrap-text.ts';

const lines = (text: string, width: number): readonly string[] =>
  wrapText(text, width).map(({ start, end }) => text.slice(start, end));

describe('wrapText', () => {
  it('breaks between words', () => {
    expect(lines('one two three four', 9)).toEqual(['one two', 'three', 'four']);
  });

  it('fills a line to its last column', () => {
    expect(lines('one two three', 7)).toEqual(['one two', 'three']);
  });

  it('gives a word wider than the line a line to itself, uncut', () => {
    const address = 'https://example.com/a/very/long/address';
    expect(lines(`see ${address} now`, 10)).toEqual(['see', address, 'now']);
  });

  it('keeps hyphenated names whole', () => {
    expect(lines('the Azerbaijan-NATO relations', 14)).toEqual(['the', 'Azerbaijan-NATO', 'relations']);
  });

  it('does not break at a no-break space', () => {
    expect(lines('page [1] of text\u00a0[2]', 8)).toEqual(['page [1]', 'of', 'text\u00a0[2]']);
  });

  it('counts columns, not characters', () => {
    expect(lines('😀 😀 😀', 5)).toEqual(['😀 😀', '😀']);
  });

  it('breaks scripts without spaces between their words, punctuation after its word', () => {
    const text = '北京大学の学生は昨日、東京で開かれた「国際会議」に参加しました。';
    const wrapped = lines(text, 16);
    expect(wrapped.join('')).toBe(text);
    expect(wrapped.every((line) => displayWidth(line) <= 16)).toBe(true);
    expect(wrapped.some((line) => /^[、。」]|「$/u.test(line))).toBe(false);
  });

  it('has no line for white space alone', () => {
    expect(lines('  \n ', 10)).toEqual([]);
  });
});
