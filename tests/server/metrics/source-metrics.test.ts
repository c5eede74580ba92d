import { expect, it } from 'vitest';
import { createMetrics } from '../../../src/server/metrics/create-metrics.ts';
import type { SourceStatus } from '../../../src/reply/kinds/fetch-reply.ts';
import { samplesOf } from '../../support/server/samples-of.ts';

const FEED = 'https://coast.example/rss';
const CHECKED = '2025-03-20T10:00:00.000Z';

const status = (rest: Partial<SourceStatus>): SourceStatus => ({
  url: FEED,
  source: 'feed',
  outlet: null,
  state: 'working',
  since: CHECKED,
  problem: null,
  failures: 0,
  articles: 12,
  checkedAt: CHECKED,
  nextAt: null,
  ...rest,
});

it('says of each source when it was asked, what it brought and how it does, until it is named no more', async () => {
  const metrics = createMetrics();
  const written = async () => samplesOf(await metrics.write({ archive: null, open: 0, openInDiscord: 0 }));
  const round = { url: FEED, added: 2, changed: 1, problem: null, failed: [{ url: `${FEED}/1`, message: 'is empty' }] };
  metrics.fetched({ command: 'fetch', rounds: [round], sources: [status({})] });
  const broken = { ...round, added: 0, changed: 0, failed: [], problem: 'answers 500' };
  const failing = status({ state: 'failing', failures: 1, problem: 'answers 500' });
  metrics.fetched({ command: 'fetch', rounds: [broken], sources: [failing] });
  const found = await written();
  const of = (name: string, more = ''): number | undefined =>
    found.get(`dateline_source_${name}{source="${FEED}"${more}}`);
  expect(of('fetch_timestamp_seconds')).toBe(Date.parse(CHECKED) / 1000);
  expect([of('failures'), of('articles')]).toEqual([1, 12]);
  expect([of('rounds_total', ',outcome="read"'), of('rounds_total', ',outcome="failed"')]).toEqual([1, 1]);
  expect(['added', 'changed', 'failed'].map((what) => of('items_total', `,what="${what}"`))).toEqual([2, 1, 1]);
  expect([of('state', ',state="failing"'), of('state', ',state="working"')]).toEqual([1, undefined]);
  metrics.fetched({ command: 'fetch', rounds: [], sources: [] });
  expect([...(await written()).keys()].filter((name) => name.startsWith('dateline_source_state'))).toEqual([]);
});
