import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { observedApp } from '../../../src/app/observed-app.ts';
import { createMetrics } from '../../../src/server/metrics/create-metrics.ts';
import { FLOOD_ARTICLES } from '../../support/flood-articles.ts';
import { openApp } from '../../support/open-app.ts';
import { samplesOf } from '../../support/server/samples-of.ts';

const families = z.array(z.object({ name: z.string(), type: z.string() }));

/** What Prometheus' own format says of each metric, as parse-prometheus-text-format reads it; it has no types. */
function parsedKinds(text: string): Readonly<Record<string, string>> {
  const parse = createRequire(import.meta.url)('parse-prometheus-text-format') as (written: string) => unknown;
  return Object.fromEntries(families.parse(parse(text)).map(({ name, type }) => [name, type]));
}

it('counts answers by outcome, how long they took, and what updates did, in Prometheus’ format', async () => {
  const metrics = createMetrics();
  const app = observedApp(await openApp(FLOOD_ARTICLES), metrics);
  await app.update();
  await app.ask('When did the dam above Karsk break?', {});
  await app.speaking('ru').ask('Who discovered penicillin in Scotland?', {});
  await expect(app.ask(' ', {})).rejects.toThrow();
  const written = samplesOf(await metrics.write({ archive: await app.status(), open: 3, openInDiscord: 2 }));
  expect(written.get('dateline_answers_total{command="ask",outcome="answered"}')).toBe(1);
  expect(written.get('dateline_answers_total{command="ask",outcome="question-empty"}')).toBe(1);
  expect(written.get('dateline_answer_seconds_count{command="ask"}')).toBe(3);
  expect(written.get('dateline_updates_total{outcome="unchanged"}')).toBe(1);
  expect(written.get('dateline_articles')).toBe(FLOOD_ARTICLES.length);
  expect([written.get('dateline_requests_open'), written.get('dateline_discord_open')]).toEqual([3, 2]);
  expect(written.get('dateline_update_seconds_count')).toBe(1);
  expect(written.get('dateline_model_info{model="",mode="keyword"}')).toBe(1);
  expect([...written.keys()].filter((name) => name.startsWith('nodejs_eventloop_lag_seconds'))).toHaveLength(1);
  expect(written.get('process_resident_memory_bytes')).toBeGreaterThan(1_000_000);
});

it('is read by the parser of another program, each metric with its kind', async () => {
  const metrics = createMetrics();
  metrics.answered('ask', 'answered', 0.1);
  const kinds = parsedKinds(await metrics.write({ archive: null, open: 0, openInDiscord: 0 }));
  expect(kinds).toMatchObject({
    dateline_answers_total: 'COUNTER',
    dateline_answer_seconds: 'HISTOGRAM',
    dateline_update_seconds: 'HISTOGRAM',
    dateline_requests_open: 'GAUGE',
    dateline_discord_open: 'GAUGE',
    dateline_source_failures: 'GAUGE',
    dateline_model_info: 'GAUGE',
    nodejs_eventloop_lag_seconds: 'GAUGE',
    process_resident_memory_bytes: 'GAUGE',
  });
});

it('keeps each server’s counts apart', async () => {
  const [one, other] = [createMetrics(), createMetrics()];
  one.answered('ask', 'answered', 0.1);
  const counted = async (metrics: typeof one) =>
    samplesOf(await metrics.write({ archive: null, open: 0, openInDiscord: 0 })).get(
      'dateline_answers_total{command="ask",outcome="answered"}',
    );
  expect([await counted(one), await counted(other)]).toEqual([1, undefined]);
});

it('remembers how the last update went', () => {
  const metrics = createMetrics();
  expect(metrics.lastUpdate()).toBeNull();
  metrics.updated({ code: 'index-mismatch' });
  expect(metrics.lastUpdate()).toMatchObject({ outcome: 'index-mismatch' });
});
