import { describe, expect, it } from 'vitest';
import { escapeText, visibleText } from '../../../src/discord/drawing/escape.ts';
import { readMarkdown } from '../../support/discord/read-markdown.ts';

/** Each of these means something to Discord. */
const MARKED = [
  '**bold** *italic* _italic_ __underline__ ~~strike~~',
  '||spoiler|| and ||another||',
  '`code` and ```\nblock\n```',
  '# heading',
  '### deeper heading',
  '-# small print',
  '- entry',
  '* entry',
  '+ entry',
  '1. entry',
  '23) entry',
  '> block quote',
  '>>> everything after',
  '[masked](https://evil.example)',
  '[masked](<https://evil.example> "title")',
  '[a [nested] label](https://evil.example)',
  'https://evil.example/path_with_under_scores',
  '<https://evil.example>',
  '<mailto:someone@evil.example>',
  '<@123456789012345678> <@!123456789012345678> <@&123456789012345678> <#123456789012345678> <id:customize>',
  '@everyone and @here',
  '<t:1700000000:R>',
  '</ask:123456789012345678>',
  '<:smile:123456789012345678> <a:smile:123456789012345678> :smile:',
];

/** These look like it, or come near it. */
const HARMLESS = [
  '\\*already escaped\\* and \\\\ a trailing backslash \\',
  '\\[masked\\](https://evil.example) \\',
  '¯\\_(ツ)_/¯',
  'the price rose 5* to $3 ** and fell_back_again',
];

describe('escapeText', () => {
  it('is needed: as it stands, Discord makes something of each of these texts', () => {
    expect(MARKED.filter((text) => readMarkdown(text).features.length === 0)).toEqual([]);
  });

  it.each([...MARKED, ...HARMLESS])('shows the words of %j and nothing else', (text) => {
    const shown = readMarkdown(escapeText(text));
    expect(shown).toEqual({ text: visibleText(text), features: [] });
  });

  it('shows any mixture of marks as it is, also when its pieces are escaped one by one', () => {
    const random = seeded(20_251_209);
    const marks = [
      '*',
      '**',
      '_',
      '~~',
      '||',
      '`',
      '```',
      '#',
      '-',
      '-#',
      '>',
      '<',
      '@',
      ':',
      '[',
      ']',
      '(',
      ')',
      '\\',
    ];
    const words = ['everyone', 'a', '1.', 't', '</x:1>', '<@1>', '<t:1:R>', 'https://e.example', ' ', ' ', '!', 'é'];
    for (let round = 0; round < 3_000; round += 1) {
      const pieces = Array.from({ length: 2 + random(8) }, () => pick([...marks, ...words], random));
      const drawn = pieces.map(escapeText).join('');
      expect(readMarkdown(drawn), JSON.stringify(pieces)).toEqual({ text: pieces.join(''), features: [] });
      const whole = escapeText(pieces.join(''));
      expect(readMarkdown(whole), JSON.stringify(pieces)).toEqual({ text: pieces.join(''), features: [] });
    }
  });

  it('leaves words, figures and quotation marks alone', () => {
    const text = '"We grew by 3.5% (to €1,200) in 2025 – twice as fast," said Nəsibə O’Neill-Əliyeva; that’s all!';
    expect(escapeText(text)).toBe(text);
  });

  it('makes one line of several, so nothing can start a line of its own', () => {
    expect(escapeText('first\n# second\r\n> third\u2028- fourth')).toBe(String.raw`first \# second \> third - fourth`);
    expect(readMarkdown(escapeText('first\n# second\n-# third')).features).toEqual([]);
  });
});

describe('visibleText', () => {
  it('shows controls that turn the direction of text by their numbers', () => {
    expect(visibleText('invoice \u202egpj.exe\u202c')).toBe('invoice [U+202E]gpj.exe[U+202C]');
    expect(visibleText('\u2066isolated\u2069')).toBe('[U+2066]isolated[U+2069]');
  });

  it('drops what takes no room, so that hidden marks cannot split a word', () => {
    expect(visibleText('ever\u200byo\u2060ne, sof\u00adt, \ufeffend\u0000\u001b')).toBe('everyone, soft, end');
    expect(visibleText('in\u200dvis\u200cible')).toBe('invisible');
    expect(readMarkdown(escapeText('@\u200beveryone')).features).toEqual([]);
  });

  it('keeps joiners where they shape what is read: emoji and joining scripts', () => {
    for (const text of ['👩‍👩‍👧', '🏳️‍🌈', 'می‌خواهم', 'क्‍ष']) expect(visibleText(text)).toBe(text);
  });

  it('replaces half a character, which Discord would refuse', () => {
    expect(visibleText('broken \ud83d end')).toBe('broken \ufffd end');
    expect(visibleText('whole 😀 end')).toBe('whole 😀 end');
  });
});

/** Whole numbers below a bound, always the same ones for the same seed (Park and Miller's generator). */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

function pick(values: readonly string[], random: (below: number) => number): string {
  return values[random(values.length)] ?? '';
}
