import { expect, it } from 'vitest';
import { escapeMarkup } from '../../src/text/escape-markup.ts';

it('writes what a text says, never as markup', () => {
  expect(escapeMarkup('Fish & <chips> "today"')).toBe('Fish &amp; &lt;chips&gt; &quot;today&quot;');
  expect(escapeMarkup('&amp;')).toBe('&amp;amp;');
});

it('leaves out what XML may not hold, and nothing else', () => {
  expect(escapeMarkup('a\u0000b\uD800c\uFFFFd')).toBe('abcd');
  expect(escapeMarkup('a\tb\nc 👍🏽 щ')).toBe('a\tb\nc 👍🏽 щ');
});
