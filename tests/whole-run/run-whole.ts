/**
 * The run of the whole: `npm run test:whole [-- STORIES [SEED [ROUNDS]]]`. A newsroom writes into a folder, and prints on three feeds
 * (one slow, one broken) and a sitemap; stories are edited, corrected and deleted; the process that takes all of it in is
 * killed at random moments; and it is asked questions all the while. Prints what was held, and ends with 1 where it was not.
 * `EMBEDDING_MODEL` is heeded: with `static` it takes a fraction of the time.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { seededRandom } from '../../src/seeded-random.ts';
import { startAnsweringProcess } from './answering-process-handle.ts';
import { compareWithFresh } from './compare-with-fresh.ts';
import { createExamineAnswers } from './examine-answers.ts';
import { createLedger } from './ledger.ts';
import { createMadeUpNewsroom } from './made-up-newsroom.ts';
import { openMadeUpSites } from './made-up-sites.ts';
import type { AskReply } from '../../src/reply/kinds/ask-reply.ts';

const [stories = '500', seed = '15', rounds = '20'] = process.argv.slice(2);
const QUESTIONS_A_ROUND = 8;
/** How often a round ends with a kill. */
const KILLS = 0.6;

const folder = mkdtempSync(join(tmpdir(), 'dateline-whole-'));
const articlesDir = join(folder, 'seeds');
mkdirSync(articlesDir);
const sites = await openMadeUpSites();
writeFileSync(join(folder, 'sources.yaml'), sites.rows);
const random = seededRandom(Number(seed));
const ledger = createLedger(() => performance.now());
const newsroom = createMadeUpNewsroom({ articlesDir, sites, ledger, random, seed: Number(seed) });
const { examined, examine } = createExamineAnswers(ledger);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const counts = { kills: 0, unanswered: 0 };

let running = await startAnsweringProcess(folder);

/** Asks one question after another; those of a process that was killed meanwhile are not answered. */
async function askSome(count: number): Promise<void> {
  for (let asked = 0; asked < count; asked += 1) {
    const askedAt = performance.now();
    const reply = await running.ask('ask', newsroom.question());
    if (reply === null) {
      counts.unanswered += 1;
      return;
    }
    // What the process was asked for is what it replies with.
    examine(reply as AskReply, { askedAt, answeredAt: performance.now() });
  }
}

for (let round = 1; round <= Number(rounds); round += 1) {
  newsroom.write(Math.round(Number(stories) / Number(rounds)));
  newsroom.change(6);
  const fetching = running
    .ask('fetch')
    .catch((error: unknown) => examined.faults.push(`fetching failed: ${String(error)}`));
  const rebuilding = round % 7 === 0 ? running.ask('rebuild').catch(() => null) : null;
  const asking = askSome(QUESTIONS_A_ROUND);
  if (random() < KILLS) {
    await sleep(random() * 4_000);
    await running.kill();
    counts.kills += 1;
    await Promise.all([fetching, rebuilding, asking]);
    running = await startAnsweringProcess(folder);
  }
  await Promise.all([fetching, rebuilding, asking]);
  say(
    `round ${round} of ${rounds}: ${examined.answers} answers, ${counts.kills} kills, ${examined.faults.length} faults`,
  );
}

// The broken feed answers every third time.
do await running.ask('fetch');
while ((sites.requests.get('/broken') ?? 0) % 3 !== 0);
await running.ask('update');
const before = examined.stale;
await askSome(QUESTIONS_A_ROUND * 3);
if (examined.stale > before) examined.faults.push('what had been replaced was quoted when all was taken in');
examined.faults.push(...(await compareWithFresh({ running, folder, ledger, question: newsroom.question })));
sites.close();
rmSync(folder, { recursive: true, force: true });

const { added, printed, edited, corrected, deleted } = newsroom.deeds;
say(
  `${added} stories in the folder, ${printed} on three feeds and a sitemap; ${edited} edits, ${corrected} corrections, ${deleted} deletions`,
);
say(`${counts.kills} kills; ${counts.unanswered} questions were not answered, their process being killed`);
say(
  `${examined.answers} answers: ${examined.answered} answered, ${examined.closest} nearest, ${examined.notFound} not found`,
);
say(
  `${examined.quotes} quotes, each printed by a version of its article that there was, those of one reply by one version; ${examined.stale} of one replaced before the question, the longest ${(examined.longestStaleMs / 1000).toFixed(1)} s before`,
);
for (const fault of examined.faults) say(`FAULT ${fault}`);
say(
  examined.faults.length === 0
    ? `nothing lost, nothing left behind, the same as a fresh archive (seed ${seed})`
    : `${examined.faults.length} faults (seed ${seed})`,
);
process.exitCode = examined.faults.length === 0 ? 0 : 1;
