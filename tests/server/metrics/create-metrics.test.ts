import { expect, it } from 'vitest';
import { observedApp } from '../../../src/app/observed-app.ts';
import { createMetrics } from '../../../src/server/metrics/create-metrics.ts';
import { FLOOD_ARTICLES } from '../../support/flood-articles.ts';
import { openApp } from '../../support/open-app.ts';

/** The samples of a text in Prometheus' format, by name and labels; throws at a line that is neither sample nor comment. */
function samplesOf(text: string): ReadonlyMap<string, number> {
  const lines = text.split('\n').filter((line) => line !== '' && !/^# (?:HELP|TYPE) [a-zA-Z_:][\w:]* \S/u.test(line));
  return new Map(
    lines.map((line) => {
      const label = '[a-zA-Z_]\\w*="(?:[^"\\\\\\n]|\\\\[\\\\n"])*"';
      const sample = new RegExp(
        `^([a-zA-Z_:][\\w:]*(?:\\{(?:${label},?)*\\})?) (-?[\\d.e+-]+|[Nn]a[Nn]|[+-]Inf)$`,
        'u',
      ).exec(line);
      if (sample === null) throw new Error(`no sample: ${line}`);
      return [sample[1] ?? '', Number(sample[2])];
    }),
  );
}

it('counts answers by outcome, how long they took, and what updates did, in Prometheus’ format', async () => {
  const metrics = createMetrics();
  const app = observedApp(await openApp(FLOOD_ARTICLES), metrics);
  await app.update();
  await app.ask('When did the dam above Karsk break?', {});
  await app.speaking('ru').ask('Who discovered penicillin in Scotland?', {});
  await expect(app.ask(' ', {})).rejects.toThrow();
  const written = samplesOf(await metrics.write({ archive: await app.status(), open: 3 }));
  expect(written.get('dateline_answers_total{command="ask",outcome="answered"}')).toBe(1);
  expect(written.get('dateline_answers_total{command="ask",outcome="question-empty"}')).toBe(1);
  expect(written.get('dateline_answer_seconds_count{command="ask"}')).toBe(3);
  expect(written.get('dateline_updates_total{outcome="unchanged"}')).toBe(1);
  expect(written.get('dateline_articles')).toBe(FLOOD_ARTICLES.length);
  expect(written.get('dateline_requests_open')).toBe(3);
  expect(written.get('dateline_model_info{model="",mode="keyword"}')).toBe(1);
  expect([...written.keys()].filter((name) => name.startsWith('nodejs_eventloop_lag_seconds'))).toHaveLength(1);
  expect(written.get('process_resident_memory_bytes')).toBeGreaterThan(1_000_000);
});

it('keeps each server’s counts apart', async () => {
  const [one, other] = [createMetrics(), createMetrics()];
  one.answered('ask', 'answered', 0.1);
  const counted = async (metrics: typeof one) =>
    samplesOf(await metrics.write({ archive: null, open: 0 })).get(
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
