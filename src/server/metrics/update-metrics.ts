import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { Observer } from '../../app/observed-app.ts';
import type { LastUpdate } from '../health/last-update.ts';

/** What a monitor is told of updates of the archive. */
export interface UpdateMetrics extends Pick<Observer, 'updated'> {
  /** The last one; null before the first. */
  lastUpdate(): LastUpdate | null;
}

/** Seconds: from a look at a folder that has not changed to all of a large archive anew. */
const BUCKETS = [0.01, 0.1, 0.5, 1, 5, 15, 60, 300, 1_800];

/** Counts updates, what they changed and how long they took. */
export function createUpdateMetrics(registers: Registry[]): UpdateMetrics {
  const updates = new Counter({
    name: 'dateline_updates_total',
    help: 'Updates of the archive by outcome: done, unchanged, or the code of a failure.',
    labelNames: ['outcome'],
    registers,
  });
  const took = new Counter({
    name: 'dateline_articles_changed_total',
    help: 'Articles that updates added, changed or removed.',
    labelNames: ['what'],
    registers,
  });
  const seconds = new Histogram({
    name: 'dateline_update_seconds',
    help: 'How long updates of the archive took.',
    buckets: BUCKETS,
    registers,
  });
  const gauge = (name: string, help: string): Gauge => new Gauge({ name: `dateline_${name}`, help, registers });
  const notRead = gauge('files_failed', 'Files that could not be taken in at the last update.');
  const updatedAt = gauge('update_timestamp_seconds', 'When the archive was last looked over, in seconds since 1970.');
  let last: LastUpdate | null = null;

  return {
    lastUpdate: () => last,
    updated(outcome) {
      const at = new Date();
      updatedAt.set(at.getTime() / 1000);
      if ('code' in outcome) {
        updates.inc({ outcome: outcome.code });
        last = { at: at.toISOString(), outcome: outcome.code, failed: last?.failed ?? 0 };
        return;
      }
      const { added, changed, removed, failed, durationMs } = outcome;
      const did = added + changed + removed > 0 ? 'done' : 'unchanged';
      updates.inc({ outcome: did });
      seconds.observe(durationMs / 1000);
      for (const [what, count] of Object.entries({ added, changed, removed })) took.inc({ what }, count);
      notRead.set(failed.length);
      last = { at: at.toISOString(), outcome: did, failed: failed.length };
    },
  };
}
