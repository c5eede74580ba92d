import picocolors from 'picocolors';
import { describe, expect, it } from 'vitest';
import type { Item, Layout } from '../../../src/reply/layouts/layout.ts';
import { displayWidth } from '../../../src/terminal/drawing/display-width.ts';
import { renderText } from '../../../src/terminal/drawing/render-text.ts';
import { citation } from '../../support/discord/replies.ts';
import { ENGLISH } from '../../support/english.ts';

const WIDTHS = [40, 80, 120];
const QUOTES = {
  English: 'Colonel General Zakir Hasanov met with the delegation led by Rear Admiral Yusuf Karagülle on December 9.',
  Azerbaijani:
    'Müdafiə naziri general-polkovnik Zakir Həsənov NATO nümayəndə heyəti ilə görüşüb, əməkdaşlıq müzakirə olunub.',
  Russian:
    'Министр обороны генерал-полковник Закир Гасанов встретился с делегацией НАТО, говорится в сообщении ведомства.',
  Hebrew: 'שר ההגנה של אזרבייג׳ן נפגש היום עם משלחת נאט״ו בבירה באקו, כך נמסר בהודעה רשמית של משרד ההגנה.',
  emoji: 'The crowd 👩‍👩‍👧 waved 🇦🇿 flags and ❤️ signs as the 16th NATO Days 🎉 opened in the capital on a bright morning.',
  Japanese: '北京大学の学生は昨日、東京で開かれた国際会議に参加しました。「素晴らしい経験でした」と語った。',
};

const plain = (width: number) => ({ width, colours: picocolors.createColors(false), wording: ENGLISH });
const colourful = (width: number) => ({ width, colours: picocolors.createColors(true), wording: ENGLISH });

function layoutOf(fields: Partial<Layout>): Layout {
  return { tone: 'answer', heading: null, notes: [], sections: [], citations: [], footer: null, ...fields };
}

function quoting(text: string, highlights: readonly (readonly [number, number])[] = [], citations = [1]): Layout {
  const items: readonly Item[] = [{ kind: 'quote', line: { text, citations, highlights, note: null } }];
  return layoutOf({ sections: [{ heading: null, items }] });
}

const fact = (text: string, detail: string | null = null): Item => ({ kind: 'fact', text, detail, citations: [] });

describe('renderText', () => {
  describe.each(WIDTHS)('at %i columns', (width) => {
    it.each(Object.entries(QUOTES))(
      'draws a quote in %s within the window, its words whole and in order',
      (_name, text) => {
        const lines = renderText(quoting(text), plain(width));
        expect(lines.filter((line) => displayWidth(line) > width)).toEqual([]);
        const joint = text.includes(' ') ? ' ' : '';
        expect(
          lines
            .map((line) => line.trim())
            .join(joint)
            .replace(/ ?\[1\]$/, ''),
        ).toBe(`“${text}”`);
      },
    );

    it('draws all parts of an answer within the window', () => {
      const layout: Layout = {
        ...quoting(QUOTES.English, [[0, 29]], [1, 2]),
        heading: 'Who met the delegation that was led by Rear Admiral Yusuf Karagülle in December?',
        notes: ['“in December” was read as 1 December 2025 to 31 December 2025, the newest December of the archive.'],
        citations: [
          citation(1, '', { title: QUOTES.Azerbaijani, file: 'wire/2025/000_fe1b989d3a4af603.txt' }),
          citation(2, '', { articleId: 'b', title: QUOTES.Russian, source: null, publishedOn: null }),
        ],
        footer: 'archive: 2,431 articles, newest 9 Dec 2025, updated 6 min ago, keyword search only',
      };
      const lines = renderText(layout, plain(width));
      expect(lines.filter((line) => displayWidth(line) > width)).toEqual([]);
    });
  });

  it('puts the number of a source on the line of the quote’s last word', () => {
    const text = 'word '.repeat(30).trim();
    for (let width = 30; width < 60; width += 1) {
      expect(renderText(quoting(text), plain(width)).at(-1)).toMatch(/word” \[1\]$/);
    }
  });

  it('shows the words that answer in bold, over a line break too, and adds nothing where there is no colour', () => {
    const start = QUOTES.English.indexOf('Zakir');
    const layout = quoting(QUOTES.English, [[start, start + 'Zakir Hasanov'.length]]);
    expect(renderText(layout, colourful(26)).slice(0, 2)).toEqual([
      '  “Colonel General \u001b[1mZakir\u001b[22m',
      '  \u001b[1mHasanov\u001b[22m met with the',
    ]);
    expect(renderText(layout, plain(26)).slice(0, 2)).toEqual(['  “Colonel General Zakir', '  Hasanov met with the']);
  });

  it('copes with highlights that overlap, stand in disorder or reach too far', () => {
    const lines = renderText(
      quoting('abcdef', [
        [4, 99],
        [1, 3],
        [2, 4],
      ]),
      colourful(40),
    );
    expect(lines[0]).toContain('“a\u001b[1mbc\u001b[22m\u001b[1md\u001b[22m\u001b[1mef\u001b[22m”');
  });

  it('does not let an article or an asker drive the terminal', () => {
    const hostile = '\u001b[2J\u001b]8;;http://evil\u0007x\u009b31m\r\nTrue.\u202e';
    const layout: Layout = {
      ...quoting(hostile, [[0, 5]]),
      heading: hostile,
      notes: [hostile],
      sections: [{ heading: null, items: [fact(hostile, hostile), ...(quoting(hostile).sections[0]?.items ?? [])] }],
      citations: [citation(1, hostile, { title: hostile, source: hostile, file: hostile })],
      footer: hostile,
    };
    const text = renderText(layout, plain(80)).join('\n');
    expect(text).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
    expect(text).toContain('True.');
  });

  it('lists sources with title, outlet, date, paragraph and where to read them, one article once', () => {
    const citations = [
      citation(1, ''),
      citation(2, ''),
      citation(3, '', { articleId: 'b', title: 'B', source: null, publishedOn: null, url: 'https://b.example/1' }),
    ];
    expect(renderText(layoutOf({ citations }), plain(80))).toEqual([
      'Sources',
      '  [1] Harbour reopens after the storm',
      '      Coast Wire · 9 Dec 2025 · paragraph 2',
      '  [2] the same article, paragraph 3',
      '  [3] B',
      '      paragraph 4 · https://b.example/1',
    ]);
  });

  it('puts details beside short facts, in one column, and below them in a narrow window', () => {
    const items = [fact('/ask', 'A question'), fact('/summary', 'An article')];
    const layout = layoutOf({ sections: [{ heading: 'Commands', items }] });
    expect(renderText(layout, plain(60))).toEqual(['Commands', '  /ask      A question', '  /summary  An article']);
    expect(renderText(layout, plain(20))).toEqual([
      'Commands',
      '  /ask',
      '    A question',
      '  /summary',
      '    An article',
    ]);
  });

  it('begins a line where a passage begins a paragraph', () => {
    const layout = layoutOf({ sections: [{ heading: null, items: [fact('One.\n\nTwo.', 'Title')] }] });
    expect(renderText(layout, plain(80))).toEqual(['  One.', '  Two.', '    Title']);
  });

  it('separates paragraphs, but not the entries of a list', () => {
    const list = layoutOf({ sections: [{ heading: null, items: [fact('one'), fact('two')] }] });
    expect(renderText(list, plain(80))).toEqual(['  one', '  two']);
    const long = 'word '.repeat(20).trim();
    const prose = layoutOf({ sections: [{ heading: null, items: [fact(long), fact(long)] }] });
    expect(renderText(prose, plain(80))[2]).toBe('');
  });
});
