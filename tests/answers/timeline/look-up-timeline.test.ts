import { describe, expect, it } from 'vitest';
import { layoutReply } from '../../../src/reply/layouts/layout-reply.ts';
import type { TimelineReply } from '../../../src/reply/kinds/timeline-reply.ts';
import { isPrinted } from '../../../src/reply/verify-quotes.ts';
import { FLOOD_ARTICLES } from '../../support/flood-articles.ts';
import { openApp } from '../../support/open-app.ts';
import { ENGLISH } from '../../support/english.ts';

const ALL = { limit: 50, filters: {} };
const dates = ({ entries }: TimelineReply): string[] => entries.map(({ date }) => date);

describe('the timeline of a topic', () => {
  it('has one printed sentence a date, the oldest first, with the words that say when', async () => {
    const app = await openApp(FLOOD_ARTICLES);
    const reply = await app.timeline('Karsk', ALL);
    expect(reply).toMatchObject({ command: 'timeline', topic: 'Karsk', kind: 'found', reason: null });
    const wanted =
      '1630 1984 2025-01 2025-03-03 2025-03-10 2025-03-12 2025-03-13 2025-03-14 2025-03-20 2025-04-07 2025-04-15 2025-05-29 2025-06-18';
    expect(dates(reply).join(' ')).toBe(wanted);
    for (const { date, precision, text, citation, words, highlights } of reply.entries) {
      expect(date).toHaveLength({ day: 10, month: 7, year: 4 }[precision]);
      const printed = reply.citations.find(({ number }) => number === citation);
      expect(printed?.quote).toBe(text);
      expect(highlights.map(([start, end]) => text.slice(start, end))).toEqual(words === null ? [] : [words]);
      const body = (await app.article(printed?.articleId ?? ''))?.body ?? '';
      expect(printed !== undefined && isPrinted(printed, { body })).toBe(true);
    }
  });

  it('counts agency copy once and cites every outlet that carries it', async () => {
    const app = await openApp(FLOOD_ARTICLES);
    const { entries, citations } = await app.timeline('Karsk dam', ALL);
    const broke = entries.find(({ date }) => date === '2025-03-12');
    const numbers = [broke?.citation, ...(broke?.copies ?? [])];
    expect(numbers.map((number) => citations.find((one) => one.number === number)?.source)).toEqual([
      'Velm Wire',
      'Northern Herald',
    ]);
  });

  it('dates copy that is printed a day late by the first that printed it', async () => {
    const copy = { title: 'Dam of Tarn breaks', text: 'The dam of Tarn broke yesterday.', source: 'Velm Wire' };
    const app = await openApp([
      { ...copy, id: 'late', publishedOn: '2025-03-14' },
      { ...copy, id: 'first', publishedOn: '2025-03-13' },
    ]);
    expect(await app.timeline('Tarn', ALL)).toMatchObject({
      entries: [{ date: '2025-03-12', copies: [2] }],
      citations: [{ articleId: 'first' }, { articleId: 'late' }],
    });
  });

  it('keeps the dates most on the topic when there are more than it may show, and says so', async () => {
    const app = await openApp(FLOOD_ARTICLES);
    const reply = await app.timeline('Karsk', { limit: 3, filters: {} });
    expect(reply).toMatchObject({ total: 13, entries: { length: 3 } });
    expect(dates(reply)).toEqual([...dates(reply)].sort());
    expect(layoutReply(reply, { wording: ENGLISH, now: new Date() }).notes.join()).toContain(
      '13 dates; the 3 most on the topic are shown',
    );
  });

  it('keeps to a span of time and an outlet', async () => {
    const app = await openApp(FLOOD_ARTICLES);
    const later = await app.timeline('Karsk', { limit: 50, filters: { from: '2025-05-01' } });
    expect(dates(later)).toEqual(['2025-05-29', '2025-06-18']);
    const herald = await app.timeline('Karsk', { limit: 50, filters: { source: 'northern herald' } });
    expect(new Set(herald.citations.map(({ source }) => source))).toEqual(new Set(['Northern Herald']));
  });

  it('shows days, months and years as such', async () => {
    const app = await openApp(FLOOD_ARTICLES);
    const { sections } = layoutReply(await app.timeline('Karsk', ALL), { wording: ENGLISH, now: new Date() });
    expect(sections.slice(0, 4).map(({ heading }) => heading)).toEqual([
      'Before: 1630',
      'Before: 1984',
      'Jan 2025',
      '3 Mar 2025',
    ]);
  });
});

describe('the days of articles', () => {
  const COUNTS = [
    [
      'first',
      '2025-01-13',
      'Fourteen children have measles in Tolmere. Measles killed nine people in Tolmere in 1988.',
    ],
    ['second', '2025-01-27', 'The measles outbreak in Tolmere has grown to 31 cases.'],
    ['third', '2025-03-10', 'The measles outbreak in Tolmere is over after 42 cases in all.'],
    ['undated', '', 'The measles outbreak in Tolmere has 50 cases.'],
  ].map(([id = '', date = '', text = '']) => ({
    id,
    title: 'Measles in Tolmere',
    source: 'Herald',
    text,
    ...(date && { date }),
  }));

  it('stand for the news that a dated article tells without saying when, and are marked so', async () => {
    const app = await openApp(COUNTS);
    const reply = await app.timeline('measles in Tolmere', ALL);
    expect(reply.entries.map(({ date, words, isBefore }) => [date, words, isBefore])).toEqual([
      ['1988', 'in 1988', true],
      ['2025-01-13', null, false],
      ['2025-01-27', null, false],
      ['2025-03-10', null, false],
    ]);
    const { sections } = layoutReply(reply, { wording: ENGLISH, now: new Date() });
    expect(
      sections.map(({ heading, items: [item] }) => [heading, item?.kind === 'quote' ? item.line.note : '']),
    ).toEqual([
      ['Before: 1988', null],
      ['13 Jan 2025', 'the day of the article'],
      ['27 Jan 2025', 'the day of the article'],
      ['10 Mar 2025', 'the day of the article'],
    ]);
  });

  it('are left in where background would take their place', async () => {
    const { entries } = await (await openApp(COUNTS)).timeline('measles in Tolmere', { limit: 3, filters: {} });
    expect(entries.map(({ date }) => date)).toEqual(['2025-01-13', '2025-01-27', '2025-03-10']);
  });
});

describe('the timeline of a person', () => {
  it('has the dated sentences that name them, by any spelling', async () => {
    const app = await openApp(FLOOD_ARTICLES);
    const reply = await app.timeline('engineer dovan', ALL);
    expect(reply.topic).toBe('Mira Dovan');
    expect(dates(reply)).toEqual(['2019', '2019-11-04', '2025-01']);
  });

  it('asks which of two people is meant', async () => {
    const app = await openApp(FLOOD_ARTICLES);
    expect(await app.timeline('Hallek', ALL)).toMatchObject({
      kind: 'ambiguous',
      candidates: ['Tomas Hallek', 'Petr Hallek'],
      entries: [],
    });
  });
});

it.each([
  ['a topic that occurs nowhere', 'xylophone', 'Nothing is about “xylophone”. Try'],
  ['nothing', ' ', 'Give a name or a topic'],
  ['no words', '?!', 'Give a name or a topic'],
  ['a topic of 200 characters', 'dam '.repeat(50), 'too long'],
  ['stop words', 'the and of', 'Name a person, a place or an event'],
])('the timeline of %s says what to try instead', async (_what, topic, reason) => {
  const app = await openApp(FLOOD_ARTICLES);
  expect(await app.timeline(topic, ALL)).toMatchObject({
    kind: 'not-found',
    reason: expect.stringContaining(reason),
    entries: [],
  });
});

it('a topic of an article without a date says why its days are not known', async () => {
  const text = 'The river Tarn rose on Sunday. It fell again yesterday.';
  const app = await openApp([{ id: 'a', title: 'The Tarn', text, source: 'Valley Almanac' }]);
  const reply = await app.timeline('Tarn', ALL);
  expect(reply).toMatchObject({ kind: 'not-found', reason: expect.stringContaining('None of them carries a date') });
});

it('an empty archive says so', async () => {
  const app = await openApp([]);
  expect(await app.timeline('Tarn', ALL)).toMatchObject({ reason: 'The archive has no articles yet.' });
});

describe('what outlets print differently', () => {
  it('stands under its day, each sentence with its outlet and day', async () => {
    const app = await openApp(FLOOD_ARTICLES);
    const reply = await app.timeline('Karsk', ALL);
    expect(reply.disagreements).toMatchObject([{ date: '2025-03-12', about: 'count' }]);
    const [{ sides } = { sides: [] }] = reply.disagreements;
    expect(sides.map(({ value }) => value).sort()).toEqual(['Four people', 'Six people']);
    for (const { text, citation } of sides)
      expect(reply.citations.find(({ number }) => number === citation)?.quote).toBe(text);
    const { sections } = layoutReply(reply, { wording: ENGLISH, now: new Date() });
    const at = sections.findIndex(({ heading }) => heading === '12 Mar 2025 · Outlets disagree on how many');
    expect(sections[at - 1]?.heading).toBe('12 Mar 2025');
    expect(sections[at]?.items).toContainEqual(
      expect.objectContaining({ line: expect.objectContaining({ note: 'Northern Herald, 12 Mar 2025' }) }),
    );
  });
});

describe('the picture of a timeline', () => {
  it('shows the dates and what outlets print differently, and is told in words to those who cannot see it', async () => {
    const app = await openApp(FLOOD_ARTICLES);
    const { picture } = layoutReply(await app.timeline('Karsk', ALL), { wording: ENGLISH, now: new Date() });
    expect(picture?.alt).toMatch(/^Timeline of Karsk, 11 of 13 dates · Jan 2025 – 18 Jun 2025\. Jan 2025: “Mira Dovan/);
    expect(picture?.alt.length).toBeLessThanOrEqual(1024);
    expect(picture?.svg('light')).toContain('Outlets disagree on how many');
    expect((await picture?.png('dark'))?.slice(1, 4)).toEqual(Buffer.from('PNG'));
  });

  it('is not there when nothing is found', async () => {
    const app = await openApp(FLOOD_ARTICLES);
    expect(
      layoutReply(await app.timeline('xylophone', ALL), { wording: ENGLISH, now: new Date() }).picture,
    ).toBeUndefined();
  });
});

it('everyday words in small letters are a topic, although people are called so', async () => {
  const text =
    'The river rose on Monday. Minister Ana Baker met Tomas Baker in Osk on Tuesday. A baker drowned on Monday.';
  const app = await openApp([{ id: 'a', title: 'The flood', text, publishedOn: '2025-03-12', source: 'Velm Wire' }]);
  expect(await app.timeline('baker', ALL)).toMatchObject({ kind: 'found', topic: 'baker' });
  expect(await app.timeline('Baker', ALL)).toMatchObject({ kind: 'ambiguous' });
});
