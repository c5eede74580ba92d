import { expect, it } from 'vitest';
import { layoutSummary } from '../../../src/reply/layouts/layout-summary.ts';
import { line } from '../../../src/reply/layouts/layout-parts.ts';
import type { SummaryReply, SummaryStory } from '../../../src/reply/kinds/summary-reply.ts';
import { archiveStatus } from '../../support/archive-status.ts';
import { ENGLISH } from '../../support/english.ts';

const story = (title: string, fields: Partial<SummaryStory> = {}): SummaryStory => ({
  title,
  articles: 1,
  firstOn: '2025-12-01',
  lastOn: '2025-12-01',
  alsoCarriedBy: [],
  lines: [0, 1],
  ...fields,
});

const reply: SummaryReply = {
  command: 'summary',
  scope: 'piers',
  kind: 'answered',
  lines: [line('One.', 1), line('Two.', 2), line('Three.', 3)],
  citations: [],
  counts: { articles: 12, read: 12, copies: 2, stories: 3, firstOn: '2025-12-01', lastOn: '2025-12-07' },
  stories: [
    story('Pier opens', { articles: 3, alsoCarriedBy: ['Coast Wire'], lines: [0, 2] }),
    story('Ferry sinks', { lines: [2, 3] }),
  ],
  archive: archiveStatus({ articles: 12, passages: 12 }),
  timingMs: { total: 1 },
};
const drawn = (fields: Partial<SummaryReply> = {}) =>
  layoutSummary({ ...reply, ...fields }, { wording: ENGLISH, now: new Date() });

it('puts lines under their stories, and says what they were made from', () => {
  const { sections, notes } = drawn();
  expect(sections.map(({ heading, items }) => [heading, items.length])).toEqual([
    ['Pier opens · 3 articles · also carried by Coast Wire', 2],
    ['Ferry sinks', 1],
  ]);
  expect(notes).toEqual([
    '12 articles, 3 stories, 1–7 Dec 2025; 2 of them are shown; 2 near-identical copies are read once.',
  ]);
});

it('needs no heading for one story, and no counts for one article', () => {
  const one = { ...reply.counts, articles: 1, read: 1, copies: 0, stories: 1 };
  const { sections, notes } = drawn({ counts: one, stories: [story('Pier opens', { lines: [0, 3] })] });
  expect(sections).toMatchObject([{ heading: null, items: { length: 3 } }]);
  expect(notes).toEqual([]);
});

it('says who else carried the one story', () => {
  const counts = { ...reply.counts, articles: 2, read: 2, copies: 1, stories: 1, firstOn: null, lastOn: null };
  const { notes } = drawn({ counts, stories: [story('Pier opens', { alsoCarriedBy: ['Coast Wire'], lines: [0, 3] })] });
  expect(notes).toEqual(['2 articles, 1 story; a near-identical copy is read once; also carried by Coast Wire.']);
});

it('says that only the newest were read', () => {
  const counts = { ...reply.counts, articles: 900, read: 500 };
  expect(drawn({ counts }).notes[0]).toContain('; the newest 500 are read; ');
});

it('says what to try when there is nothing', () => {
  const { tone, notes, sections } = drawn({ kind: 'not-found', lines: [], stories: [] });
  expect({ tone, sections }).toEqual({ tone: 'nothing', sections: [] });
  expect(notes[0]).toContain('Try');
});
