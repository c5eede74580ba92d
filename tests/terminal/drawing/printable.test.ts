import { describe, expect, it } from 'vitest';
import { printable } from '../../../src/terminal/drawing/printable.ts';

describe('printable', () => {
  it.each([
    ['an escape sequence', 'a\u001b[2Jb', 'a␛[2Jb'],
    ['a title change that rings', '\u001b]0;owned\u0007', '␛]0;owned␇'],
    ['a return that would overwrite the line', 'true\rfalse', 'true false'],
    ['backspaces', 'no\b\byes', 'no␈␈yes'],
    ['the one-byte introducer of sequences', '\u009b31m', '\ufffd31m'],
    ['a change of direction', 'abc\u202etxt.exe', 'abc\ufffdtxt.exe'],
    ['an isolate', '\u2067abc\u2069', '\ufffdabc\ufffd'],
    ['half a character', 'a\ud83d', 'a\ufffd'],
    ['line breaks and tabs', 'a\nb\tc\u2028d', 'a b c d'],
  ])('makes %s harmless', (_what, text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it('leaves the writing of the world alone', () => {
    const text = 'Zakir Həsənov, Карагюлле, יוסף, حسن, 北京, é, 👩‍👩‍👧, “naïve”…';
    expect(printable(text)).toBe(text);
  });

  it('keeps every offset', () => {
    const text = '\u001b[31m\ud83d\r\n👩‍👩‍👧\u202e\u0085';
    expect(printable(text)).toHaveLength(text.length);
  });
});
