import { describe, expect, it } from 'vitest';
import type { Item, Layout } from '../../../src/reply/layouts/layout.ts';
import { layoutReply } from '../../../src/reply/layouts/layout-reply.ts';
import type { Reply } from '../../../src/reply/kinds/reply.ts';
import { renderLayout } from '../../../src/discord/drawing/render-layout.ts';
import { messageSchema } from '../../support/discord/limit-schemas.ts';
import { readMarkdown } from '../../support/discord/read-markdown.ts';
import { askReply, citation } from '../../support/discord/replies.ts';
import { ENGLISH } from '../../support/english.ts';

const NOW = new Date('2025-12-10T08:06:00.000Z');
const QUOTE = 'The harbour reopened on Tuesday, two days after the storm.';

/** The one embed of a drawn layout, once Discord's limits have been checked. */
function embedOf(layout: Layout) {
  const { allowedMentions, embeds, ...rest } = renderLayout(layout, ENGLISH);
  const problems = messageSchema.safeParse({ ...rest, embeds, allowed_mentions: allowedMentions }).error?.issues;
  expect(problems).toBeUndefined();
  const [embed] = embeds;
  if (embed === undefined) throw new Error('a layout is drawn as one embed');
  return { ...embed, description: embed.description ?? '' };
}

const drawn = (reply: Reply) => embedOf(layoutReply(reply, { wording: ENGLISH, now: NOW }));

function layoutOf(items: readonly Item[], rest: Partial<Layout> = {}): Layout {
  const sections = [{ heading: null, items }];
  return { tone: 'answer', heading: 'Why?', notes: [], sections, citations: [], footer: null, ...rest };
}

const quotes = (texts: readonly string[]): readonly Item[] =>
  texts.map((text, index) => ({ kind: 'quote', line: { text, citations: [index + 1], highlights: [], note: null } }));

const fact = (text: string, detail: string | null = null): Item => ({ kind: 'fact', text, detail, citations: [] });

/** What is bold in the quote "one two *three* four". */
function bold(highlights: readonly (readonly [number, number])[]): readonly string[] {
  const line = { text: 'one two *three* four', citations: [], highlights, note: null };
  return readMarkdown(embedOf(layoutOf([{ kind: 'quote', line }])).description).features.slice(1);
}

describe('renderLayout', () => {
  it('draws an answer: the question, the printed words, where they stand, how fresh the archive is', () => {
    const line = { text: QUOTE, citations: [1], highlights: [[24, 31]] as const, note: null };
    expect(drawn(askReply([QUOTE], { lines: [line] }))).toEqual({
      color: 0x3ba55d,
      author: { name: '✓ Found' },
      title: 'When did the harbour reopen?',
      description: [
        '> The harbour reopened on **Tuesday**, two days after the storm. [1]',
        '',
        '**Sources**',
        '**[1]** Harbour reopens after the storm',
        '-# Coast Wire · 9 Dec 2025 · paragraph 2',
      ].join('\n'),
      footer: { text: 'archive: 1 article, newest 9 Dec 2025, updated 6 min ago, keyword search only' },
    });
  });

  it('says in words, not by colour alone, what kind of reply it is', () => {
    const words = (['answer', 'closest', 'nothing', 'plain', 'failure'] as const).map(
      (tone) => embedOf(layoutOf([], { tone })).author?.name,
    );
    expect(words).toEqual(['✓ Found', '≈ Closest', '∅ Not found', undefined, '⚠ Problem']);
  });

  it('gives the reason before the nearest sentences', () => {
    const reply = askReply([QUOTE], { kind: 'closest', reason: 'No sentence names the day.' });
    expect(drawn(reply).description).toMatch(/^No sentence names the day\.\n\n\*\*The nearest sentences\\:\*\*\n> The/);
  });

  it('names an article once for all the lines from it, each number with its own link to the words', () => {
    const url = 'https://coast.example/harbour';
    const second = 'Ferries will follow on Friday.';
    const other = citation(3, 'The mayor was pleased.', { articleId: 'mayor', title: 'Mayor', file: 'mayor.txt' });
    const { description } = drawn(
      askReply([QUOTE, second, other.quote], {
        citations: [citation(1, QUOTE, { url }), citation(2, second, { url, paragraph: 7 }), other],
      }),
    );
    expect(description.split('**Sources**\n')[1]?.split('\n')).toEqual([
      '**[1] [2]** Harbour reopens after the storm',
      `-# Coast Wire · 9 Dec 2025 · [1] [paragraph 2](${url}#:~:text=The%20harbour%20reopened%20on,days%20after%20the%20storm.) · [2] [paragraph 7](${url}#:~:text=Ferries%20will%20follow%20on%20Friday.)`,
      '**[3]** Mayor',
      '-# Coast Wire · 9 Dec 2025 · paragraph 4',
    ]);
  });

  it('says so when a source has no date, and leaves out an outlet that is unknown', () => {
    const cited = [citation(1, QUOTE, { source: null, publishedOn: null })];
    expect(drawn(askReply([QUOTE], { citations: cited })).description).toContain(
      '\n-# undated · harbour.txt · paragraph 2',
    );
  });

  it('shows hostile words of an article, a question and a file name as words', () => {
    const hostile = '# [Win](https://evil.example) @everyone <@1> ||now|| **[9]**\n-# small';
    const { title = '', description } = drawn(
      askReply([hostile], {
        question: hostile,
        lines: [{ text: hostile, citations: [1], highlights: [[2, 7]], note: null }],
        citations: [citation(1, hostile, { title: hostile, source: hostile, file: `${hostile}.txt` })],
      }),
    );
    expect(readMarkdown(title).features).toEqual([]);
    expect(readMarkdown(description).features).toEqual(['quote', 'bold([Win])', 'bold(Sources)', 'bold([1])', 'small']);
  });

  it('says whom a quote means outside the quotation', () => {
    const line = { text: 'He sailed.', citations: [1], highlights: [], note: '“He” is Magnus Tait' };
    const { description } = embedOf(layoutOf([{ kind: 'quote', line }], { citations: [citation(1, line.text)] }));
    expect(description.split('\n').slice(0, 2)).toEqual(['> He sailed. [1]', '-# \\[“He” is Magnus Tait\\]']);
  });

  it('marks the words that answer wherever they stand, joined where they touch, never with spaces at their ends', () => {
    expect(bold([[0, 3]])).toEqual(['bold(one)']);
    expect(bold([[8, 15]])).toEqual(['bold(*three*)']);
    expect(bold([[3, 8]])).toEqual(['bold(two)']);
    expect(
      bold([
        [4, 7],
        [0, 4],
      ]),
    ).toEqual(['bold(one two)']);
    expect(
      bold([
        [0, 7],
        [4, 15],
      ]),
    ).toEqual(['bold(one two *three*)']);
    expect(
      bold([
        [16, 99],
        [5, 5],
      ]),
    ).toEqual(['bold(four)']);
  });

  it('lists short facts line under line and reads long ones as paragraphs', () => {
    const long = 'word '.repeat(40).trim();
    expect(embedOf(layoutOf([fact('Port', '3 articles'), fact('Pier')])).description).toBe(
      '- **Port** · 3 articles\n- Pier',
    );
    expect(embedOf(layoutOf([fact(long), fact(long)])).description).toBe(`${long}\n\n${long}`);
  });
});

describe('renderLayout, when there is more than Discord takes', () => {
  it('leaves out whole lines from the end, says how many, and keeps the sources of those it shows', () => {
    const texts = Array.from({ length: 40 }, (_, index) => `Line ${index} ${'word '.repeat(40).trim()}.`);
    const cited = texts.map((text, index) => citation(index + 1, text, { articleId: `${index}`, title: `T${index}` }));
    const { description } = embedOf(layoutOf(quotes(texts), { citations: cited }));
    const shown = description.split('\n').filter((line) => line.startsWith('> ')).length;
    expect(shown).toBeGreaterThan(5);
    expect(description).toContain(`*${40 - shown} more lines do not fit in this message.*`);
    expect(description.match(/(?<=^\*\*\[\d+\]\*\* )T\d+$/gm)).toEqual(
      Array.from({ length: shown }, (_, index) => `T${index}`),
    );
    for (const text of texts.slice(0, shown)) expect(description).toContain(`> ${text} [`);
  });

  it('cuts one endless sentence at the end of a word, and says so by a mark', () => {
    const text = `${'word '.repeat(3_000)}end.`;
    const [first = ''] = embedOf(layoutOf(quotes([text]), { citations: [citation(1, text)] })).description.split('\n');
    expect(first).toMatch(/^> (?:word )+word… \[1\]$/);
  });

  it('keeps within every limit whatever it is given', () => {
    const worst = '*[_#\u202e'.repeat(2_000);
    const url = `https://coast.example/${'x'.repeat(400)}`;
    const cited = Array.from({ length: 30 }, (_, index) =>
      citation(index + 1, worst, { url, title: worst, source: worst.slice(0, 80), articleId: `${index}` }),
    );
    const { description } = embedOf(
      layoutOf(quotes(cited.map(() => worst)), {
        heading: worst,
        notes: [worst, worst],
        citations: cited,
        footer: worst,
      }),
    );
    expect(description).toContain('[1]');
  });

  it('gives up links before it gives up the only line', () => {
    const url = `https://coast.example/${'x'.repeat(440)}`;
    const cited = Array.from({ length: 12 }, (_, index) => citation(index + 1, QUOTE, { url, articleId: `${index}` }));
    const line = { text: QUOTE, citations: cited.map(({ number }) => number), highlights: [], note: null };
    const { description } = embedOf(layoutOf([{ kind: 'quote', line }], { citations: cited }));
    expect(description).not.toContain('](https');
    expect(description).toContain('**[12]** Harbour');
  });

  it('is never without words, even for a heading that shows nothing', () => {
    const { title, description } = embedOf(layoutOf([], { heading: '\u200b \u2060' }));
    expect([title, description]).toEqual([undefined, 'Nothing to show.']);
  });

  it('cuts a long question at the end of a word', () => {
    expect(embedOf(layoutOf([], { heading: 'why '.repeat(200) })).title).toMatch(/^(?:why )+why…$/);
  });
});
