/**
 * What an update costs in an archive of many articles: `npx tsx tests/bench/update-costs.ts [ARTICLES] [ROUNDS]` makes
 * up a newsroom (`generateArticles`, seed 21), takes it in once, and then in turn adds one article, changes it, removes
 * it, and finds nothing changed. Prints the medians of each in milliseconds, by the clock and of processor, up to the first
 * search after it; "told of" is an update of the files that are known to have changed. Vectors are made up from each text, so that the
 * model's own time is left out.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';
import { NOBODY } from '../../src/archive/people-record.ts';
import { createArchive } from '../../src/archive/sqlite/create-archive.ts';
import { createArchiveKeeper } from '../../src/ingest/keep-updated.ts';
import { quantile } from '../../src/measure/metrics.ts';
import { generateArticles } from './generate-articles.ts';
import { madeUpModel } from './made-up-model.ts';

const [count = '10000', rounds = '9'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
const articlesDir = join(folder, 'articles');
const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(articlesDir, file)), { recursive: true });
  writeFileSync(join(articlesDir, file), text);
};
for (const { file, text } of generateArticles(Number(count))) write(file, text);

const model: EmbeddingModel = madeUpModel();
const archive = createArchive(join(folder, 'archive.sqlite'));
const keeper = createArchiveKeeper({ archive, articlesDir, model, people: NOBODY });
const question = await model.embedQuestion('ferry');
const times = new Map<string, (readonly [clock: number, processor: number])[]>();

function measured(): () => readonly [clock: number, processor: number] {
  const [startedAt, before] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(before);
    return [performance.now() - startedAt, (user + system) / 1000];
  };
}

async function timed(name: string, files?: readonly string[]): Promise<void> {
  const spent = measured();
  await keeper.update({ files });
  await archive.search({ terms: ['ferry'], vector: question, filters: {}, limit: 10 });
  times.set(name, [...(times.get(name) ?? []), spent()]);
}

await timed('all taken in');
for (let round = 0; round < Number(rounds); round += 1) {
  for (const [way, files] of [
    ['looked for', undefined],
    ['told of', ['new/one.txt']],
  ] as const) {
    write('new/one.txt', `The ferry of round ${round} sailed, ${way}.`);
    await timed(`one added, ${way}`, files);
    write('new/one.txt', `The ferry of round ${round} sailed again, and it was ${way}.`);
    await timed(`one changed, ${way}`, files);
    rmSync(join(articlesDir, 'new/one.txt'));
    await timed(`one removed, ${way}`, files);
    await timed(`nothing changed, ${way}`, files);
  }
}
const spent = measured();
await archive.close();
times.set('closed', [spent()]);
for (const [name, all] of times) {
  const [clock = 0, processor = 0] = [0, 1].map((which) =>
    quantile(
      all.map((one) => one[which] ?? 0),
      0.5,
    ),
  );
  process.stdout.write(`${name}: ${clock.toFixed(1)} ms, ${processor.toFixed(1)} of processor\n`);
}
rmSync(folder, { recursive: true, force: true });
