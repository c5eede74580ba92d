/**
 * A process that keeps an archive in step with a folder that it changes itself, without end: to be killed at any moment.
 * `npx tsx tests/torture/drill-child.ts FOLDER SEED [FIRST]`. Says what it is at, one word a line, and begins with what it is told to.
 */
import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NOBODY } from '../../src/archive/people-record.ts';
import type { Archive } from '../../src/archive/archive-writer.ts';
import { archivePath } from '../../src/archive/sqlite/check-archive.ts';
import { createArchive } from '../../src/archive/sqlite/create-archive.ts';
import { restoreBackup } from '../../src/backup/restore-backup.ts';
import { takeBackup } from '../../src/backup/take-backup.ts';
import { additionsFolder } from '../../src/app/clear-left-overs.ts';
import { readNamedBytes } from '../../src/articles/read-named-bytes.ts';
import { createAdditions } from '../../src/ingest/additions/create-additions.ts';
import { createHistory, historyPath } from '../../src/history/create-history.ts';
import { type ArchiveKeeper, createArchiveKeeper } from '../../src/ingest/keep-updated.ts';
import { createLogger } from '../../src/log.ts';
import { createMemory, memoryPath } from '../../src/memory/create-memory.ts';
import { seededRandom } from '../../src/seeded-random.ts';
import { newState, stateFile } from '../../src/sources/source-state.ts';
import { madeUpModel } from '../bench/made-up-model.ts';
import { articleText, MODELS } from './drill-articles.ts';

const [folder = '', seed = '1', first = ''] = process.argv.slice(-3);
const random = seededRandom(Number(seed));
const articles = join(folder, 'articles');
const dataDir = join(folder, 'data');
const say = (word: string): void => void process.stdout.write(`${word}\n`);
let round = Number(seed) * 1_000;

const below = (count: number): number => Math.floor(random() * count);
const write = (index: number): void => writeFileSync(join(articles, `${index}.txt`), articleText(index, (round += 1)));

const ownFiles = (): readonly string[] => readdirSync(articles).filter((name) => name.endsWith('.txt'));

function changeSome(): void {
  for (let count = 0; count < 8; count += 1) write(below(60));
  const names = ownFiles();
  const name = names[below(names.length)] ?? '';
  const chance = random();
  if (chance < 0.3) rmSync(join(articles, name));
  else if (chance < 0.5) renameSync(join(articles, name), join(articles, `renamed-${name}`));
}

/** Most go and come again: the index is full of places that are of no use, and is built anew. */
function changeMost(): void {
  for (const name of ownFiles()) if (random() < 0.7) rmSync(join(articles, name));
  for (let index = 0; index < 60; index += 1) write(index);
}

/** What a feed brings, as files of its host, with what is remembered of it. */
async function fetchSome(archive: Archive, keeper: ArchiveKeeper): Promise<void> {
  const { takeIn } = createAdditions({
    ...additionsFolder({ articlesDir: articles, dataDir }),
    archive,
    update: (files) => keeper.update({ files }),
    readBytes: readNamedBytes,
    hasEnded: () => false,
    status: async () => ({ ...(await archive.state()), model: null, mode: 'keyword', takingIn: null }),
  });
  const files = Array.from({ length: 5 }, () => {
    const index = below(20);
    return { file: `feeds/coast.example/${index}.json`, text: articleText(index, (round += 1)) };
  });
  await takeIn(files.map(({ file, text }) => ({ file, bytes: Buffer.from(JSON.stringify({ id: file, text })) })));
  await stateFile(join(dataDir, 'sources.json')).write('https://coast.example/rss', newState(new Date()));
}

const log = createLogger({ level: 'silent', write: () => undefined });
const backup = join(folder, 'backup.tar');

async function keepAll(): Promise<void> {
  say('backing-up');
  await takeBackup(dataDir, backup);
}

/** What was there before is in the way of nothing. */
async function putBack(): Promise<void> {
  if (!existsSync(backup)) return;
  say('restoring');
  for (const path of (await restoreBackup(dataDir, backup)).kept) rmSync(path);
}

async function work(): Promise<void> {
  const archive = createArchive(archivePath(dataDir));
  const history = createHistory(historyPath(dataDir), { log });
  const stamped = (await archive.state()).model;
  const isSwitch = random() < 0.25;
  const options = MODELS.find(({ id }) => (id === stamped) !== isSwitch) ?? MODELS[0];
  const model = madeUpModel(options);
  const keeper = createArchiveKeeper({ archive, articlesDir: articles, model, people: NOBODY, history });
  if (isSwitch) {
    say('switching');
    await keeper.update({ rebuild: true });
  } else {
    for (let count = 0; count < 3; count += 1) {
      if (random() < 0.4) {
        say('fetching');
        await fetchSome(archive, keeper);
      }
      const isMost = random() < 0.3;
      if (isMost) changeMost();
      else changeSome();
      say(isMost ? 'compacting' : 'indexing');
      await keeper.update();
    }
  }
  if (random() < 0.2) await keepAll();
  say('writing');
  await archive.close();
  history.close();
  if (random() < 0.1) await putBack();
}

say('ready');
// As a member who was answered would be remembered.
const memory = createMemory(memoryPath(dataDir));
memory.replies.keep('200000000000000001', { question: seed });
memory.close();
if (first === 'backing-up') for (;;) await keepAll();
if (first === 'restoring') for (;;) await putBack();
for (;;) await work();
