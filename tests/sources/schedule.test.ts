import { expect, it } from 'vitest';
import { nextRound } from '../../src/sources/schedule.ts';
import type { Source } from '../../src/sources/source.ts';

const source = (url: string, everyMinutes = 30): Source => ({
  kind: 'feed',
  url,
  pages: [],
  outlet: null,
  everyMinutes,
  most: 30,
  keptDays: null,
  text: 'page',
});
const NOW = new Date('2025-03-04T10:00:00.000Z');
const after = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);
const WELL = { failures: 0, retryAfter: null };

it('asks a source at the same minutes of every hour, and different sources at different ones', () => {
  const first = nextRound(source('https://a.example.org/rss'), NOW, WELL);
  expect(first.getTime()).toBeGreaterThan(NOW.getTime());
  expect(first.getTime()).toBeLessThanOrEqual(after(30).getTime());
  expect(nextRound(source('https://a.example.org/rss'), first, WELL).getTime() - first.getTime()).toBe(30 * 60_000);
  const minutes = Array.from({ length: 20 }, (_, at) =>
    nextRound(source(`https://${at}.example.org/`), NOW, WELL).getTime(),
  );
  expect(new Set(minutes).size).toBeGreaterThan(8);
});

it('waits twice as long after each failure, a day at the most', () => {
  const waits = [1, 2, 3, 10, 30].map(
    (failures) =>
      (nextRound(source('https://a.example.org/rss'), NOW, { failures, retryAfter: null }).getTime() - NOW.getTime()) /
      60_000,
  );
  expect(waits[0]).toBeGreaterThan(30);
  expect(waits[1]).toBeGreaterThan(90);
  expect(waits[2]).toBeGreaterThan(210);
  for (const wait of waits) expect(wait).toBeLessThanOrEqual(1440);
  expect(waits[3]).toBeGreaterThan(1380);
  expect(waits[4]).toBe(waits[3]);
});

it('leaves a server alone for as long as it asks', () => {
  const next = nextRound(source('https://a.example.org/rss'), NOW, { failures: 1, retryAfter: 7200 });
  expect(next.getTime()).toBeGreaterThanOrEqual(after(120).getTime());
});
