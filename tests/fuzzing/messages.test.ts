import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { oneLine } from '../../src/articles/body.ts';
import { ACTIONS, customId, readCustomId } from '../../src/discord/dressing/custom-id.ts';
import { drawKept } from '../../src/discord/dressing/dress-reply.ts';
import { cutText } from '../../src/discord/drawing/cut-text.ts';
import { escapeText, visibleText } from '../../src/discord/drawing/escape.ts';
import { leavesOf } from '../../src/discord/drawing/leaves.ts';
import { renderLayout } from '../../src/discord/drawing/render-layout.ts';
import type { Message } from '../../src/discord/message.ts';
import type { Citation, Line } from '../../src/reply/citation.ts';
import type { ArticleEntry } from '../../src/reply/kinds/articles-reply.ts';
import type { Reply } from '../../src/reply/kinds/reply.ts';
import { layoutReply } from '../../src/reply/layouts/layout-reply.ts';
import type { Item, Layout } from '../../src/reply/layouts/layout.ts';
import { messageSchema } from '../support/discord/limit-schemas.ts';
import { readMarkdown } from '../support/discord/read-markdown.ts';
import { ARCHIVE, askReply, citation } from '../support/discord/replies.ts';
import { ENGLISH } from '../support/english.ts';
import { anyText, fuzzed } from '../support/fuzzed.ts';

const NOW = new Date('2025-12-10T08:06:00.000Z');
/** A short text, or one that is longer than any message. */
const text = fc.oneof(
  { weight: 5, arbitrary: anyText(30) },
  fc.tuple(anyText(20), fc.integer({ min: 1, max: 300 })).map(([piece, times]) => piece.repeat(times)),
);
/** Of a character. */
const HALF = /\p{Surrogate}/u;
const key = fc.stringMatching(/^[\w-]{12}$/u);

/** Discord takes it. */
function expectSendable({ allowedMentions, files: _files, ...message }: Message): void {
  expect(messageSchema.safeParse({ ...message, allowed_mentions: allowedMentions }).error?.issues).toBeUndefined();
}

it('what a button holds is read again as it was written, within 100 characters', () => {
  const id = fc.record({ action: fc.constantFrom(...ACTIONS), key, index: fc.integer({ min: 0, max: 999_999 }) });
  fc.assert(
    fc.property(id, (state) => {
      expect(readCustomId(customId(state))).toEqual(state);
      expect(customId(state).length).toBeLessThanOrEqual(100);
    }),
    fuzzed(100),
  );
});

it('what is no button of ours is read as none', () => {
  fc.assert(
    fc.property(fc.oneof(anyText(30), fc.stringMatching(/^v\d:[a-z]{4}:\w*:\d*$/u)), (given) => {
      const read = readCustomId(given);
      if (read !== null) expect(customId(read).replace(/\d+$/u, '')).toBe(given.replace(/\d+$/u, ''));
    }),
    fuzzed(100),
  );
});

it('any text is drawn as its own words: nothing is marked, nobody mentioned', () => {
  fc.assert(
    fc.property(anyText(60), (given) => {
      const { text: shown, features } = readMarkdown(escapeText(given));
      expect(features).toEqual([]);
      expect(shown.trim()).toBe(visibleText(given).trim());
    }),
    fuzzed(150),
  );
});

it('a text is cut within its limit, at no half of a character', () => {
  fc.assert(
    fc.property(anyText(80), fc.integer({ min: 1, max: 60 }), (given, most) => {
      const cut = cutText(given, most);
      expect(cut.length).toBeLessThanOrEqual(most);
      if (!HALF.test(given)) expect(cut).not.toMatch(HALF);
    }),
    fuzzed(100),
  );
});

const line = (number: number): fc.Arbitrary<Line> =>
  fc
    .tuple(text, fc.option(text), fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 3 }))
    .map(([quote, note, places]) => ({
      text: quote,
      citations: [number],
      highlights: [...new Set(places)].sort((one, other) => one - other).map((at) => [at, at + 1] as const),
      note,
    }));

const cited = (number: number): fc.Arbitrary<Citation> =>
  fc
    .record({
      quote: text,
      title: text,
      source: fc.option(text),
      file: text,
      url: fc.constantFrom(null, 'https://a.b/c_(d)', `https://a.b/${'x'.repeat(3_000)}`),
    })
    .map(({ quote, ...rest }) => citation(number, quote, rest));

const item: fc.Arbitrary<Item> = fc.oneof(
  line(1).map((one): Item => ({ kind: 'quote', line: one })),
  fc.record({ text, detail: fc.option(text) }).map((one): Item => ({ kind: 'fact', ...one, citations: [1] })),
);

const layout: fc.Arbitrary<Layout> = fc.record({
  tone: fc.constantFrom('answer', 'closest', 'nothing', 'plain', 'failure'),
  heading: fc.option(text),
  notes: fc.array(text, { maxLength: 3 }),
  sections: fc.array(fc.record({ heading: fc.option(anyText(10)), items: fc.array(item, { maxLength: 8 }) }), {
    maxLength: 3,
  }),
  citations: fc.tuple(cited(1)),
  footer: fc.option(text),
});

it('whatever a reply holds, each of its parts is a message that Discord takes', () => {
  fc.assert(
    fc.property(layout, (given) => {
      expectSendable(renderLayout(given, ENGLISH));
      for (const leaf of leavesOf(given, ENGLISH)) expectSendable(renderLayout(leaf, ENGLISH));
    }),
    fuzzed(40),
  );
});

const article: fc.Arbitrary<ArticleEntry> = fc
  .record({
    // As `completeArticle` gives them: on one line, of whole characters, never blank.
    id: text.map(oneLine).filter((id) => id !== ''),
    title: text,
    source: fc.option(text),
    publishedOn: fc.constantFrom(null, '2025-03-04'),
    words: fc.nat(),
  })
  .map((entry) => ({
    ...entry,
    dateline: null,
    author: null,
    file: 'a.txt',
    url: null,
    section: null,
    correction: null,
  }));

const reply: fc.Arbitrary<Reply> = fc.oneof(
  fc
    .record({
      question: text,
      lines: fc.tuple(line(1), line(2)),
      citations: fc.tuple(cited(1), cited(2)),
      notes: fc.array(text, { maxLength: 2 }),
    })
    .map((rest) => askReply([], { kind: 'answered', ...rest })),
  fc
    .record({
      articles: fc.uniqueArray(article, { maxLength: 40, selector: ({ id }) => id }),
      page: fc.integer({ min: 1, max: 9 }),
    })
    .map((rest): Reply => ({ command: 'articles', total: 99, pages: 9, archive: ARCHIVE, ...rest })),
);

it('whatever is under a reply, Discord takes it', () => {
  fc.assert(
    fc.property(reply, key, fc.boolean(), (given, kept, isPrivate) => {
      const laid = layoutReply(given, { wording: ENGLISH, now: NOW });
      const leaves = leavesOf(laid, ENGLISH);
      const keeping = {
        command: 'ask',
        input: {},
        reply: given,
        isPrivate,
        isShared: false,
        canHaveThread: !isPrivate,
      };
      for (const leaf of [0, leaves.length - 1])
        expectSendable(drawKept(keeping, { layout: laid, leaves }, { key: kept, wording: ENGLISH, leaf }));
    }),
    fuzzed(30),
  );
});
