/**
 * How soon what happens in the folder is in an answer: `npm run -s build && npx tsx tests/bench/watch-delay.ts [ARTICLES]
 * [BURST]` makes up a newsroom (`generateArticles`, seed 21), watches it as the bot does, and in turn adds, edits, renames,
 * moves and deletes a file, asking until the answer says so. Prints the milliseconds from the last write to that answer, and in
 * how many updates a burst of files was taken in. `EMBEDDING_MODEL` is heeded.
 */
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createApp } from '../../src/app/create-app.ts';
import { freshApp } from '../../src/app/fresh-app.ts';
import { readConfig } from '../../src/config.ts';
import { createLogger } from '../../src/log.ts';
import { quantile } from '../../src/measure/metrics.ts';
import { watchArticles } from '../../src/run/watch-articles.ts';
import { generateArticles } from './generate-articles.ts';

const ROUNDS = 7;
const ASK_AGAIN_MS = 25;

const [count = '1000', burst = '2000'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
const pathOf = (file: string): string => join(folder, 'seeds', file);
const write = (file: string, text: string): void => {
  mkdirSync(dirname(pathOf(file)), { recursive: true });
  writeFileSync(pathOf(file), text);
};
for (const { file, text } of generateArticles(Number(count))) write(file, text);

const { EMBEDDING_MODEL } = process.env;
const config = readConfig({
  flags: { READER_MODEL: 'off', ...(EMBEDDING_MODEL === undefined ? {} : { EMBEDDING_MODEL }) },
  environment: {},
  folder,
});
const log = createLogger({ level: 'warn', write: (line) => process.stderr.write(`${line}\n`) });
const app = await createApp({ config, log });
await app.update();
let updates = 0;
const counted = {
  ...app,
  async update(options: Parameters<typeof app.update>[0]) {
    const updated = await app.update(options);
    if (updated.added + updated.changed + updated.removed > 0) updates += 1;
    return updated;
  },
};
const watch = watchArticles(config, { onChange: () => void fresh.refresh(), tell: (problem) => log.warn(problem) });
const fresh = freshApp(counted, watch);
await watch.started;
await fresh.refresh();

const filesWith = async (word: string): Promise<string> => {
  const { passages } = await fresh.search(word, { mode: 'keyword', limit: 5, filters: {} });
  return passages
    .map(({ file, text }) => (text.includes(word) ? file : ''))
    .filter(Boolean)
    .sort()
    .join();
};

/** Milliseconds from what is done now until a search for the word finds it in these files alone. */
async function delayOf(work: () => void, word: string, files: string): Promise<number> {
  work();
  const startedAt = performance.now();
  while ((await filesWith(word)) !== files) await sleep(ASK_AGAIN_MS);
  return performance.now() - startedAt;
}

const delays = new Map<string, number[]>();
for (let round = 0; round < ROUNDS; round += 1) {
  const word = `Quillon${round}`;
  const steps: readonly (readonly [string, () => void, string, string])[] = [
    ['added', () => write('new/one.txt', `The ferry ${word} sailed.`), word, 'new/one.txt'],
    ['edited', () => write('new/one.txt', `The ferry ${word}b sailed.`), `${word}b`, 'new/one.txt'],
    ['renamed', () => renameSync(pathOf('new/one.txt'), pathOf('new/two.txt')), `${word}b`, 'new/two.txt'],
    ['moved', () => renameSync(pathOf('new/two.txt'), pathOf('2020-two.txt')), `${word}b`, '2020-two.txt'],
    ['deleted', () => rmSync(pathOf('2020-two.txt')), `${word}b`, ''],
  ];
  for (const [name, work, found, files] of steps)
    delays.set(name, [...(delays.get(name) ?? []), await delayOf(work, found, files)]);
}
for (const [name, all] of delays)
  process.stdout.write(
    `${name.padEnd(8)} ${quantile(all, 0.5).toFixed(0)} ms, at the most ${Math.max(...all).toFixed(0)} ms\n`,
  );

updates = 0;
const many = [...generateArticles(Number(burst), 22)];
const startedAt = performance.now();
for (const [index, { text }] of many.entries()) write(`burst/${index}.txt`, text);
const written = performance.now() - startedAt;
while ((await fresh.status()).articles < Number(count) + many.length) await sleep(ASK_AGAIN_MS * 10);
process.stdout.write(
  `${many.length} files written in ${(written / 1000).toFixed(1)} s are in ${(performance.now() - startedAt - written).toFixed(0)} ms after the last of them, in ${updates + 1} updates at the most\n`,
);
await watch.close();
await app.close();
rmSync(folder, { recursive: true, force: true });
