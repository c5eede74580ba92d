import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';
import { quantile } from '../../src/measure/metrics.ts';
import { openModel } from '../support/open-model.ts';
import { readAnswerable } from './read-question-set.ts';

// How many passages of 180 words models embed in a second, tokenizing included, through the thread as the bot does:
//   npx tsx tests/bench/passages-a-second.ts QUESTIONS_FOLDER MODEL...
// Models take turns, so that what else the machine does slows all of them. The median run is printed, the range, and what
// a passage costs of all processors together, which other work changes least.

const WORDS = 180;
const PASSAGES = 1_000;
const RUNS = 7;

const [folder, ...names] = process.argv.slice(2);
if (folder === undefined || names.length === 0) throw new Error('A folder of questions and a model are needed.');
const passages = passagesOf(readAnswerable(folder).articles.map(({ text }) => text));
const models = await Promise.all(
  names.map(async (name) => ({ name, model: await openModel(name), runs: new Array<Run>() })),
);

for (const { model } of models) await measure(model);
for (let run = 0; run < RUNS; run += 1) for (const { model, runs } of models) runs.push(await measure(model));
for (const { name, model, runs } of models) {
  const rates = runs.map(({ rate }) => rate);
  const [slowest, median, fastest] = [0, 0.5, 1].map((share) => quantile(rates, share).toFixed(0));
  const cpu = quantile(
    runs.map(({ cpuMs }) => cpuMs),
    0.5,
  );
  process.stdout.write(
    `${name}: ${median} passages a second (${slowest} to ${fastest} in ${RUNS} runs), ${cpu.toFixed(2)} ms of processor each\n`,
  );
  await model.close();
}

interface Run {
  /** Passages a second. */
  readonly rate: number;
  /** Processor time of one passage in all threads. */
  readonly cpuMs: number;
}

async function measure(model: EmbeddingModel): Promise<Run> {
  const startedAt = performance.now();
  const before = process.cpuUsage();
  await model.embedPassages(passages);
  const { user, system } = process.cpuUsage(before);
  return {
    rate: passages.length / ((performance.now() - startedAt) / 1_000),
    cpuMs: (user + system) / 1_000 / passages.length,
  };
}

/** Passages of so many words each, cut from the texts one after the other. */
function passagesOf(texts: readonly string[]): readonly string[] {
  const words = texts.join(' ').split(/\s+/);
  const whole = Math.min(PASSAGES, Math.floor(words.length / WORDS));
  return Array.from({ length: whole }, (_, at) => words.slice(at * WORDS, (at + 1) * WORDS).join(' '));
}
