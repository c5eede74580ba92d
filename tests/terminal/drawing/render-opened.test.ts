import picocolors from 'picocolors';
import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../support/english.ts';
import { renderOpened } from '../../../src/terminal/drawing/render-opened.ts';
import { citation } from '../../support/discord/replies.ts';

const body = 'Lead paragraph.\n\nBefore it. The harbour reopened on Monday. After it.\n\nA third.\n\nA fourth.';
const quote = 'The harbour reopened on Monday.';
const cited = citation(1, quote, { start: body.indexOf(quote), end: body.indexOf(quote) + quote.length });

function opened(text: string | null, { width = 80, isColourful = false } = {}): string {
  const options = { width, colours: picocolors.createColors(isColourful), wording: ENGLISH };
  return renderOpened(cited, text, options).join('\n');
}

describe('renderOpened', () => {
  it('shows the paragraph of a citation with its neighbours, the quoted line marked', () => {
    const text = opened(body);
    expect(text).toContain('Harbour reopens after the storm\nCoast Wire · 9 Dec 2025 · paragraph 2\n');
    expect(text).toContain(
      '\n  Lead paragraph.\n\n┃ Before it. The harbour reopened on Monday. After it.\n\n  A third.\n\n  …',
    );
    expect(text).not.toContain('A fourth');
  });

  it('marks only the lines that hold quoted words', () => {
    expect(opened(body, { width: 16 })).toContain(
      '\n┃ Before it. The\n┃ harbour\n┃ reopened on\n┃ Monday. After\n  it.\n',
    );
  });

  it('shows the quoted words in bold', () => {
    expect(opened(body, { isColourful: true })).toContain(`Before it. \u001b[1m${quote}\u001b[22m After it.`);
  });

  it('finds the words again in an article that changed around them', () => {
    expect(opened(`New lead.\n\n${body}`)).toContain('┃ Before it.');
  });

  it('says so when the words are gone from the article, or the article from the archive', () => {
    expect(opened('Something else.')).toContain('these words are gone from it');
    expect(opened(null)).toContain('does not hold this article any more');
  });

  it('does not let the article drive the terminal', () => {
    expect(opened(body.replace('Before', '\u001b[2JBefore'))).not.toContain('\u001b');
  });
});
