import { Counter, Gauge, type Registry } from 'prom-client';
import type { FetchReply } from '../../reply/kinds/fetch-reply.ts';

/** What a monitor is told of feeds, sitemaps and pages, by their addresses. @returns takes note of what a round brought. */
export function createSourceMetrics(registers: Registry[]): (fetched: FetchReply) => void {
  const gauge = (name: string, help: string, ...more: readonly string[]): Gauge =>
    new Gauge({ name: `dateline_source_${name}`, help, labelNames: ['source', ...more], registers });
  const fetchedAt = gauge('fetch_timestamp_seconds', 'When a source was last asked, in seconds since 1970.');
  const failures = gauge('failures', 'Rounds in a row, to the last, in which a source could not be read.');
  const articles = gauge('articles', 'Articles of a source that are remembered.');
  const state = gauge('state', 'Always 1: how a source does (waiting, working, silent, failing).', 'state');
  const rounds = new Counter({
    name: 'dateline_source_rounds_total',
    help: 'Times that a source was asked, by outcome: read or failed.',
    labelNames: ['source', 'outcome'],
    registers,
  });
  const items = new Counter({
    name: 'dateline_source_items_total',
    help: 'Articles of a source that were added, changed, or failed.',
    labelNames: ['source', 'what'],
    registers,
  });

  return (fetched) => {
    for (const { url: source, added, changed, failed, problem } of fetched.rounds) {
      rounds.inc({ source, outcome: problem === null ? 'read' : 'failed' });
      for (const [what, count] of Object.entries({ added, changed, failed: failed.length }))
        items.inc({ source, what }, count);
    }
    // A source that is named no more is told of no more.
    for (const each of [fetchedAt, failures, articles, state]) each.reset();
    for (const { url: source, ...status } of fetched.sources) {
      if (status.checkedAt !== null) fetchedAt.set({ source }, Date.parse(status.checkedAt) / 1000);
      failures.set({ source }, status.failures);
      articles.set({ source }, status.articles);
      state.set({ source, state: status.state }, 1);
    }
  };
}
