import { describe, expect, it } from 'vitest';
import { createWording } from '../../../src/language/create-wording.ts';
import { LANGUAGES } from '../../../src/language/language.ts';
import type { AskReply } from '../../../src/reply/kinds/ask-reply.ts';
import { ASKED_FOR, OBJECTIONS, type Why, whyOf } from '../../../src/reply/kinds/why.ts';
import { layoutWhy } from '../../../src/reply/layouts/layout-why.ts';
import { renderLayout } from '../../../src/discord/drawing/render-layout.ts';
import { askReply, weighedFor } from '../../support/discord/replies.ts';
import { ENGLISH } from '../../support/english.ts';

function said(why: Why, reply: AskReply = askReply(['It reopened on Monday.']), wording = ENGLISH): string {
  const { notes, sections } = layoutWhy(reply, why, { wording });
  const facts = sections.flatMap(({ heading, items }) => [
    heading ?? '',
    ...items.map((item) => (item.kind === 'fact' ? [item.text, item.detail].filter(Boolean).join(': ') : '')),
  ]);
  return [...notes, ...facts].join('\n');
}

describe('why a reply is as it is', () => {
  it.each([
    [askReply(['A.'], { confidence: 0.834 }), 'Given as an answer', '83 in 100, and from 25 on'],
    [askReply(['A.'], { kind: 'closest', confidence: 0.12 }), 'Shown as the nearest only', '12 in 100'],
    [askReply([], { confidence: 0.021 }), 'Nothing is shown', '2 in 100, and only from 6 on'],
  ])('is told with its chance and the limit it was held against', (reply, outcome, figures) => {
    const words = said(weighedFor(), reply);
    expect(words).toContain(outcome);
    expect(words).toContain(figures);
  });

  it('is the reason of the refusal where a sentence came near and was refused all the same', () => {
    const reply = askReply([], { confidence: 0.4, reason: 'The archive does not mention “Atlantis”.' });
    expect(said(weighedFor(), reply).split('\n')[0]).toBe('The archive does not mention “Atlantis”.');
  });

  it('says that there was no sentence to weigh', () => {
    const looked = { articles: 1, leftOut: 0, sentences: 0 };
    expect(said(weighedFor({ looked }), askReply([]))).toContain('no sentence of the archive');
  });
});

it('says where each word was found, and which was taken for which', () => {
  const words = said(
    weighedFor({
      words: [
        { text: 'harbour', where: 'sentence', as: null },
        { text: 'jail', where: 'kin', as: 'prison' },
        { text: 'Neptune', where: 'nowhere', as: null },
      ],
    }),
  );
  expect(words).toContain('In the sentence: “harbour”');
  expect(words).toContain('In another word: “jail” as “prison”');
  expect(words).toContain('Nowhere in the archive: “Neptune”');
});

it('says how the question was read, once', () => {
  const notes = ['“harbor” was read as “harbour”.', 'Read as: “When did the harbour open?”'];
  const words = said(weighedFor(), askReply(['A.'], { notes, readAs: 'When did the harbour open?' }));
  expect(words.match(/Read as/g)).toHaveLength(1);
  expect(words).toContain('“harbor” was read as “harbour”.');
});

it('says what a filter left out, and by which', () => {
  const looked = { articles: 3, leftOut: 9, sentences: 40 };
  const filters = { from: '2025-05-01', to: null, source: 'Coast Wire', author: null, section: null };
  expect(said(weighedFor({ looked, filters }))).toContain(
    '9 articles were left out: only those by Coast Wire from 1 May 2025 on were asked.',
  );
  expect(said(weighedFor({ looked }))).toContain('goes on about the article of the answer before');
});

it.each([
  [0.97, 'almost surely answers'],
  [0.7, 'probably answers'],
  [0.4, 'may answer'],
  [0.1, 'hardly answers'],
  [0.01, 'does not answer'],
])('says in words how probable the reader finds it: %d', (reading, words) => {
  expect(said(weighedFor({ reading }))).toContain(words);
});

it('has nothing to say of what older versions kept', () => {
  expect(whyOf({})).toBeNull();
});

it.each(LANGUAGES)('fits one message of Discord with all that may be said, in %s', (language) => {
  const wording = createWording(language);
  const long = 'Donaudampfschifffahrtsgesellschaft'.repeat(2);
  const all = weighedFor({
    words: Array.from({ length: 16 }, (_, index) => ({ text: `${long}${index}`, where: 'kin', as: long })),
    similarity: 0.62,
    reading: 0.5,
    against: OBJECTIONS,
    looked: { articles: 3, leftOut: 9, sentences: 4 },
    isNewestFirst: true,
  });
  const notes = Array.from({ length: 4 }, () => `“${long}” was read as “${long}”.`);
  for (const kind of ASKED_FOR) {
    for (const isThere of [true, false]) {
      const reply = askReply(['A.'], { notes, question: long.repeat(10) });
      const layout = layoutWhy(reply, { ...all, asked: { kind, isThere } }, { wording });
      const [embed] = renderLayout(layout, wording).embeds;
      expect(embed?.description).not.toContain(wording.say('layout.left-out', { count: 1 }));
      expect(embed?.description?.length).toBeLessThanOrEqual(4096);
    }
  }
});
