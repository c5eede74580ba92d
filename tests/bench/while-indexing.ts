/**
 * How a process answers while it reads all articles again:
 * `npm run -s build && npx tsx tests/bench/while-indexing.ts [ARTICLES] [--no-reader]` makes up a newsroom
 * (`generateArticles`, seed 21), takes it in, asks at rest, asks again during `index --rebuild`, and reads all of them once
 * more while nobody asks. `--articles FOLDER --data FOLDER` takes what is there instead, and reads it again once; that
 * data is written to. `EMBEDDING_MODEL` is heeded. Prints how long the event loop was held each time, and how long
 * questions took.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createApp } from '../../src/app/create-app.ts';
import { readConfig } from '../../src/config.ts';
import { createLogger } from '../../src/log.ts';
import { quantile } from '../../src/measure/metrics.ts';
import { generateArticles } from './generate-articles.ts';
import { type LoopWatch, watchLoop } from './watch-loop.ts';

const QUESTIONS = [
  'Why was the bridge of Ostwick closed?',
  'How many people does the ferry of Marley serve?',
  'Who said that the railway of Selby will be sold?',
  'When was the hospital of Nordvik reopened?',
  'How much did the lighthouse of Tarn cost?',
  'What did the mayor say about the school?',
  'How many workers did the council of Kura ask for?',
  'Who is the chief engineer of Altmoor?',
];
/** A member of a server reads what was answered before the next one asks. */
const BETWEEN_MS = 250;
/** Articles between two lines that say how far it has come. */
const TOLD_EVERY = 500;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { articles: { type: 'string' }, data: { type: 'string' }, 'no-reader': { type: 'boolean' } },
});
const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
const { articles = join(folder, 'seeds'), data = join(folder, 'data') } = values;
if (values.articles === undefined)
  for (const { file, text } of generateArticles(Number(positionals[0] ?? 10_000))) {
    mkdirSync(dirname(join(articles, file)), { recursive: true });
    writeFileSync(join(articles, file), text);
  }
const { EMBEDDING_MODEL } = process.env;
const config = readConfig({
  flags: {
    ARTICLES_DIR: articles,
    DATA_DIR: data,
    ...(EMBEDDING_MODEL === undefined ? {} : { EMBEDDING_MODEL }),
    ...(values['no-reader'] === true ? { READER_MODEL: 'off' } : {}),
  },
  environment: {},
  folder,
});
const log = createLogger({ level: 'warn', write: (line) => process.stderr.write(`${line}\n`) });
const app = await createApp({ config, log, loads: 'now' });
let told = 0;
const rebuild = async (loop: LoopWatch): Promise<void> => {
  told = 0;
  const onProgress = ({ done, total }: { readonly done: number; readonly total: number }): void => {
    if (done - told < TOLD_EVERY) return;
    told = done;
    process.stderr.write(`${done} of ${total}: ${loop.soFar()}\n`);
  };
  await app.update({ rebuild: true, onProgress });
};

/** Asks in turn, each question some time after the last answer, until `work` is done, and three times each at the least. */
async function askDuring(work: Promise<unknown>): Promise<readonly number[]> {
  const [times, state] = [[] as number[], { isDone: false }];
  const done = work.finally(() => (state.isDone = true));
  for (let turn = 0; !state.isDone || (times.length < QUESTIONS.length * 3 && turn < QUESTIONS.length * 3); turn += 1) {
    const startedAt = performance.now();
    await app.ask(QUESTIONS[turn % QUESTIONS.length] ?? '', {});
    if (!state.isDone || times.length < QUESTIONS.length) times.push(performance.now() - startedAt);
    await sleep(BETWEEN_MS);
  }
  await done;
  return times;
}

const tell = (what: string, said: string): void => void process.stdout.write(`${what.padEnd(34)} ${said}\n`);
const quantiles = (times: readonly number[]): string =>
  [0.5, 0.95, 1].map((share) => quantile(times, share).toFixed(0)).join(' / ');

async function measured<Result>(what: string, work: (loop: LoopWatch) => Promise<Result>): Promise<Result> {
  const [loop, startedAt, before] = [watchLoop(), performance.now(), process.cpuUsage()];
  const result = await work(loop);
  const { user, system } = process.cpuUsage(before);
  tell(what, `${loop.end()}; ${seconds(performance.now() - startedAt)}, processor ${seconds((user + system) / 1000)}`);
  return result;
}
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

if (values.articles === undefined) await measured('taken in', () => app.update());
await askDuring(Promise.resolve());
const atRest = await measured('asked at rest', () => askDuring(Promise.resolve()));
const meanwhile = await measured('asked while all are read again', (loop) => askDuring(rebuild(loop)));
if (values.articles === undefined) await measured('nobody asks while all are read', rebuild);
tell('a question at rest', `${quantiles(atRest)} ms (median / 95 % / longest of ${atRest.length})`);
tell('a question meanwhile', `${quantiles(meanwhile)} ms (of ${meanwhile.length})`);
tell('times as slow, by the median', (quantile(meanwhile, 0.5) / quantile(atRest, 0.5)).toFixed(2));
await app.close();
rmSync(folder, { recursive: true, force: true });
