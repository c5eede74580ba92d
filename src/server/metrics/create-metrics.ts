import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Observer } from '../../app/observed-app.ts';
import type { ArchiveStatus } from '../../reply/kinds/archive-status.ts';
import { createSourceMetrics } from './source-metrics.ts';
import { createUpdateMetrics, type UpdateMetrics } from './update-metrics.ts';

/** What a monitor is told (`/metrics`), and what is counted for it meanwhile. */
export interface Metrics extends Observer, UpdateMetrics {
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

/** Seconds: from what is in memory already to what who asks ten thousand articles waits for. */
const BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

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
  const now = createGauges(registers);

  return {
    contentType: registry.contentType,
    answered(command, outcome, time) {
      answers.inc({ command, outcome });
      seconds.observe({ command }, time);
    },
    ...createUpdateMetrics(registers),
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
    setArchive(archive: ArchiveStatus | null) {
      articles.set(archive?.articles ?? Number.NaN);
      passages.set(archive?.passages ?? Number.NaN);
      model.reset();
      if (archive !== null) model.set({ model: archive.model ?? '', mode: archive.mode }, 1);
    },
  };
}
