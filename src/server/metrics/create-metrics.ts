import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Observer } from '../../app/observed-app.ts';
import type { ArchiveStatus } from '../../reply/kinds/archive-status.ts';
import type { LastUpdate } from '../health/last-update.ts';
import { createSourceMetrics } from './source-metrics.ts';

/** What a monitor is told (`/metrics`), and what is counted for it meanwhile. */
export interface Metrics extends Observer {
  /** The last update of the archive; null before the first. */
  lastUpdate(): LastUpdate | null;
  /** All of it in Prometheus' text format. @param now what is not counted but looked up. */
  write(now: MetricsNow): Promise<string>;
  readonly contentType: string;
}

/** How things stand when they are asked for. */
export interface MetricsNow {
  /** Null: it cannot be read. */
  readonly archive: ArchiveStatus | null;
  /** Requests that wait for their turn, or are being answered. */
  readonly open: number;
  /** The same of questions in Discord. */
  readonly openInDiscord: number;
}

/** Seconds: from what is in memory already to what a reader of ten thousand articles waits for. */
const BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Seconds: from a look at a folder that has not changed to all of a large archive anew. */
const UPDATE_BUCKETS = [0.01, 0.1, 0.5, 1, 5, 15, 60, 300, 1_800];

/** Metrics in a registry of their own: those of the process (memory, event loop) beside Dateline's. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const answers = new Counter({
    name: 'dateline_answers_total',
    help: 'Answers by command and outcome: a kind of reply, or the code of a failure.',
    labelNames: ['command', 'outcome'],
    registers,
  });
  const seconds = new Histogram({
    name: 'dateline_answer_seconds',
    help: 'How long answers took, without their wait for a turn or for an update of the archive.',
    labelNames: ['command'],
    buckets: BUCKETS,
    registers,
  });
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
  const updateSeconds = new Histogram({
    name: 'dateline_update_seconds',
    help: 'How long updates of the archive took.',
    buckets: UPDATE_BUCKETS,
    registers,
  });
  const now = createGauges(registers);
  let last: LastUpdate | null = null;

  return {
    contentType: registry.contentType,
    lastUpdate: () => last,
    answered(command, outcome, time) {
      answers.inc({ command, outcome });
      seconds.observe({ command }, time);
    },
    updated(outcome) {
      const at = new Date();
      now.updatedAt.set(at.getTime() / 1000);
      if ('code' in outcome) {
        updates.inc({ outcome: outcome.code });
        last = { at: at.toISOString(), outcome: outcome.code, failed: last?.failed ?? 0 };
        return;
      }
      const { added, changed, removed, failed, durationMs } = outcome;
      updateSeconds.observe(durationMs / 1000);
      const did = added + changed + removed > 0 ? 'done' : 'unchanged';
      updates.inc({ outcome: did });
      for (const [what, count] of Object.entries({ added, changed, removed })) took.inc({ what }, count);
      now.failed.set(failed.length);
      last = { at: at.toISOString(), outcome: did, failed: failed.length };
    },
    fetched: createSourceMetrics(registers),
    async write({ archive, open, openInDiscord }) {
      now.open.set(open);
      now.openInDiscord.set(openInDiscord);
      now.setArchive(archive);
      return registry.metrics();
    },
  };
}

/** What is looked up when it is asked for. */
function createGauges(registers: Registry[]) {
  const gauge = (name: string, help: string): Gauge => new Gauge({ name: `dateline_${name}`, help, registers });
  const articles = gauge('articles', 'Articles in the archive.');
  const passages = gauge('passages', 'Passages in the archive.');
  const model = new Gauge({
    name: 'dateline_model_info',
    help: 'Always 1: the embedding model in use, empty where words alone are searched for.',
    labelNames: ['model', 'mode'],
    registers,
  });
  return {
    open: gauge('requests_open', 'Requests of the server that wait for their turn, or are being answered.'),
    openInDiscord: gauge('discord_open', 'Questions and presses in Discord that are not answered yet.'),
    failed: gauge('files_failed', 'Files that could not be taken in at the last update.'),
    updatedAt: gauge('update_timestamp_seconds', 'When the archive was last looked over, in seconds since 1970.'),
    setArchive(archive: ArchiveStatus | null) {
      articles.set(archive?.articles ?? Number.NaN);
      passages.set(archive?.passages ?? Number.NaN);
      model.reset();
      if (archive !== null) model.set({ model: archive.model ?? '', mode: archive.mode }, 1);
    },
  };
}
