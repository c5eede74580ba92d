import { describe, expect, it } from 'vitest';
import { cutAtWordEnd, cutText } from '../../../src/discord/drawing/cut-text.ts';

describe('cutText', () => {
  it('leaves a text that fits as it is', () => {
    expect(cutText('twelve words', 12)).toBe('twelve words');
  });

  it('cuts at the end of a word and marks the cut, within the limit', () => {
    const text = 'The harbour reopened on Tuesday, the port authority said.';
    for (let most = 4; most < text.length; most += 1) {
      const cut = cutText(text, most);
      expect(cut.length).toBeLessThanOrEqual(most);
      expect(text.startsWith(cut.slice(0, -1))).toBe(true);
      expect(text.slice(cut.length - 1)).toMatch(/^(?:\s|[,]\s)/);
      expect(cut.endsWith('…')).toBe(true);
    }
    expect(cutText(text, 34)).toBe('The harbour reopened on Tuesday…');
  });

  it('cuts one endless word between characters, never inside one', () => {
    expect(cutText('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 20)).toBe('👩‍👩‍👧👩‍👩‍👧…');
    expect(cutText('語'.repeat(50), 10)).toBe(`${'語'.repeat(9)}…`);
  });
});

describe('cutAtWordEnd', () => {
  it('gives up when not even one character fits', () => {
    expect(cutAtWordEnd('word', 3, () => 'word…')).toBe(0);
  });
});
