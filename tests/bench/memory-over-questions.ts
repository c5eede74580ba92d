/**
 * Whether memory grows with the questions that are asked:
 * `npm run -s build && npx tsx tests/bench/memory-over-questions.ts [QUESTIONS] [ARTICLES] [MINUTES] [MODEL]` makes up a newsroom
 * (`generateArticles`, seed 21), asks a bounded set of different questions over and over, without the reader, and prints
 * twenty times what is still held after all garbage was collected. It ends early when the minutes are over.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createApp } from '../../src/app/create-app.ts';
import { readConfig } from '../../src/config.ts';
import { createLogger } from '../../src/log.ts';
import { generateArticles } from './generate-articles.ts';

const TOWNS = ['Ostwick', 'Marley', 'Vesthaven', 'Kura', 'Altmoor', 'Selby', 'Nordvik', 'Tarn', 'Zanzibar', 'Oslo'];
const THINGS = ['ferry', 'bridge', 'lighthouse', 'railway', 'school', 'hospital', 'market hall', 'reservoir'];
const ASKED = [
  'Why was the THING of TOWN closed?',
  'How many people does the THING of TOWN serve?',
  'When was the THING of TOWN sold in YEAR?',
  'Who said that the THING of TOWN will be sold?',
  'How much did the THING of TOWN cost in YEAR?',
];
const YEARS = 12;
const REPORTS = 20;

const [questions = '50000', articles = '200', minutes = '10', model = 'builtin'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
for (const { file, text } of generateArticles(Number(articles))) {
  mkdirSync(dirname(join(folder, 'seeds', file)), { recursive: true });
  writeFileSync(join(folder, 'seeds', file), text);
}
const config = readConfig({ flags: { READER_MODEL: 'off', EMBEDDING_MODEL: model }, environment: {}, folder });
const log = createLogger({ level: 'warn', write: (line) => process.stderr.write(`${line}\n`) });
const app = await createApp({ config, log, loads: 'now' });
await app.update();

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void; // what the flag exposes
const startedAt = performance.now();
const every = Math.max(1, Math.floor(Number(questions) / REPORTS));
let asked = 0;
while (asked < Number(questions) && performance.now() - startedAt < Number(minutes) * 60_000) {
  await app.ask(questionAt(asked), {});
  asked += 1;
  if (asked % every === 0) report();
}
if (asked % every !== 0) report();
await app.close();
rmSync(folder, { recursive: true, force: true });

/** The same 4,800 in turn, each of another town, thing and year than the one before. */
function questionAt(index: number): string {
  const template = ASKED[index % ASKED.length] ?? '';
  return template
    .replace('THING', THINGS[Math.floor(index / ASKED.length) % THINGS.length] ?? '')
    .replace('TOWN', TOWNS[Math.floor(index / ASKED.length / THINGS.length) % TOWNS.length] ?? '')
    .replace('YEAR', String(2015 + (Math.floor(index / (ASKED.length * THINGS.length * TOWNS.length)) % YEARS)));
}

function report(): void {
  collect();
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
  const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
  const { user, system } = process.cpuUsage();
  process.stdout.write(
    `${asked} questions: heap ${mb(heapUsed)}, buffers ${mb(arrayBuffers)}, resident ${mb(rss)}; processor ${((user + system) / 1e6).toFixed(0)} s\n`,
  );
}
