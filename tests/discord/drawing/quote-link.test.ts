import { describe, expect, it } from 'vitest';
import { quoteLink } from '../../../src/discord/drawing/quote-link.ts';
import { readMarkdown } from '../../support/discord/read-markdown.ts';

const PAGE = 'https://news.example/2025/harbour';

describe('quoteLink', () => {
  it('opens the page at a short quote by all its words', () => {
    expect(quoteLink(PAGE, 'The harbour reopened.')).toBe(`${PAGE}#:~:text=The%20harbour%20reopened.`);
  });

  it('opens the page at a long quote by its first and last words', () => {
    const quote = 'The harbour reopened on Tuesday after the storm-damaged pier was mended, officials said.';
    expect(quoteLink(PAGE, quote)).toBe(
      `${PAGE}#:~:text=The%20harbour%20reopened%20on,was%20mended%2C%20officials%20said.`,
    );
  });

  it('encodes what a text fragment gives a meaning to', () => {
    expect(quoteLink(PAGE, 'storm-damaged, (old) & done')).toBe(
      `${PAGE}#:~:text=storm%2Ddamaged%2C%20%28old%29%20%26%20done`,
    );
  });

  it('opens the page at words that hold half a character', () => {
    expect(quoteLink(PAGE, 'Open \ud83d now')).toBe(`${PAGE}#:~:text=Open%20%EF%BF%BD%20now`);
  });

  it('keeps a fragment that the address already has', () => {
    expect(quoteLink(`${PAGE}#part-2`, 'Done.')).toBe(`${PAGE}#part-2:~:text=Done.`);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'discord://x',
    'https://a:b@evil.example/',
    'not an address',
    '',
  ])('makes no link of %j', (address) => expect(quoteLink(address, 'Done.')).toBeNull());

  it('cannot be broken out of by an address with brackets, spaces or angle brackets', () => {
    const address = 'https://news.example/a) [click](https://evil.example) <x>?q=\\(b)|c';
    const link = quoteLink(address, 'The (old) harbour');
    expect(link).not.toMatch(/[()<>\s\\|]/);
    expect(readMarkdown(`[paragraph 2](${link})`).features).toEqual([`link(${link})`]);
  });

  it('drops the fragment, then the link, where they would be too long', () => {
    const quote = `${'ə'.repeat(40)} `.repeat(8);
    expect(quoteLink(PAGE, quote)).toBe(PAGE);
    expect(quoteLink(`${PAGE}/${'x'.repeat(600)}`, 'Done.')).toBeNull();
  });
});
