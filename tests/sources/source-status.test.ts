import { expect, it } from 'vitest';
import type { Source } from '../../src/sources/source.ts';
import { newState, type SourceState } from '../../src/sources/source-state.ts';
import { statusOfSource } from '../../src/sources/source-status.ts';

const DAY_MS = 86_400_000;
const NOW = new Date('2025-03-20T10:00:00.000Z');
const daysAgo = (days: number): string => new Date(NOW.getTime() - days * DAY_MS).toISOString();
const source = (everyMinutes: number): Source => ({
  kind: 'feed',
  url: 'https://a.example.org/rss',
  pages: [],
  outlet: null,
  everyMinutes,
  most: 30,
  keptDays: null,
  text: 'page',
});
const asked = (rest: Partial<SourceState>): SourceState => ({
  ...newState(new Date(daysAgo(30))),
  checkedAt: daysAgo(0),
  ...rest,
});

it.each([
  ['waiting', null, 60, null],
  ['waiting', newState(NOW), 60, null],
  ['working', asked({ newAt: daysAgo(6) }), 60, daysAgo(6)],
  ['silent', asked({ newAt: daysAgo(8) }), 60, daysAgo(8)],
  ['silent', asked({}), 60, daysAgo(30)],
  ['working', asked({ newAt: daysAgo(8) }), 1440, daysAgo(8)],
  ['failing', asked({ newAt: daysAgo(8), failingSince: daysAgo(2), problem: 'answers 500' }), 60, daysAgo(2)],
])('is %s, and says since when', (state, known, everyMinutes, since) => {
  expect(statusOfSource(source(everyMinutes), known, NOW)).toMatchObject({ state, since });
});
