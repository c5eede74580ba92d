import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Archive } from '../../src/archive/archive-writer.ts';
import { NOBODY } from '../../src/archive/people-record.ts';
import { archivePath, checkArchive } from '../../src/archive/sqlite/check-archive.ts';
import { createArchive } from '../../src/archive/sqlite/create-archive.ts';
import { clearLeftOvers } from '../../src/app/clear-left-overs.ts';
import { STORES } from '../../src/backup/stores.ts';
import { restoreBackup } from '../../src/backup/restore-backup.ts';
import { checkDatabase } from '../../src/database/check-database.ts';
import { createArchiveKeeper } from '../../src/ingest/keep-updated.ts';
import { seededRandom } from '../../src/seeded-random.ts';
import { madeUpModel } from '../bench/made-up-model.ts';
import { bundleCode, type StartCode } from '../support/bundle-code.ts';
import { articleText, MODELS, roundsOf } from './drill-articles.ts';
import { leftBehind } from './left-behind.ts';

const CHILD = "import './tests/torture/drill-child.ts';";
const LONGEST_MS = 1_500;
/** What a process begins with, in turn; '' for whatever comes. Backups are short, and would seldom be hit. */
const FIRST = ['', 'backing-up', '', 'restoring'];

export interface DrillOptions {
  /** An empty folder. */
  readonly folder: string;
  readonly kills: number;
  readonly seed: number;
  /** After a process began to work, the longest that it may live, in milliseconds. */
  readonly longestMs?: number;
  /** Told after each kill what the process was at. */
  readonly onKill?: (doing: string) => void;
}

/**
 * Kills a process that indexes, compacts, changes the model, writes what feeds bring, the index or a backup, or puts one
 * back, again and again at a random moment, and looks each time at what the next start finds.
 * @returns how often it was at what. @throws an Error that says what was not as it should be, after how many kills.
 */
export async function killDrill(options: DrillOptions): Promise<ReadonlyMap<string, number>> {
  const { folder, kills, seed, longestMs = LONGEST_MS, onKill } = options;
  const random = seededRandom(seed);
  mkdirSync(join(folder, 'articles'), { recursive: true });
  for (let index = 0; index < 60; index += 1) {
    writeFileSync(join(folder, 'articles', `${index}.txt`), articleText(index, index));
  }
  const start = await bundleCode(CHILD);
  const killed = new Map<string, number>();
  for (let kill = 1; kill <= kills; kill += 1) {
    const doing = await killAtWork(start, [folder, String(seed + kill), firstOf(folder, kill)], random() * longestMs);
    killed.set(doing, (killed.get(doing) ?? 0) + 1);
    onKill?.(doing);
    const wrong = await lookAt(folder);
    if (wrong !== null) throw new Error(`after ${kill} kills (seed ${seed}), the last while ${doing}: ${wrong}`);
  }
  return killed;
}

/** Nothing can be kept before there is an archive, nor put back before it was kept. */
function firstOf(folder: string, kill: number): string {
  const first = FIRST[kill % FIRST.length] ?? '';
  if (!existsSync(archivePath(join(folder, 'data')))) return '';
  return first === 'restoring' && !existsSync(join(folder, 'backup.tar')) ? 'backing-up' : first;
}

/** @returns what the process was at. */
async function killAtWork(start: StartCode, words: readonly string[], afterMs: number): Promise<string> {
  const child = start(words);
  let [doing, errors] = ['', ''];
  child.stderr.on('data', (piece: Buffer) => (errors += piece.toString()));
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on('close', (_code, signal) => resolve(signal)));
  const ready = new Promise<void>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (word) => {
      doing = word;
      resolve();
    });
  });
  await Promise.race([ready, ended]);
  await Promise.race([sleep(afterMs), ended]);
  child.kill('SIGKILL');
  if ((await ended) !== 'SIGKILL') throw new Error(`the process ended by itself:\n${errors}`);
  return doing;
}

/** What a start finds wrong; null for nothing. */
async function lookAt(folder: string): Promise<string | null> {
  const dataDir = join(folder, 'data');
  if (!existsSync(archivePath(dataDir))) return null;
  await checkArchive(dataDir);
  const broken = brokenStore(dataDir);
  if (broken !== null) return `broken: ${broken}`;
  const articlesDir = join(folder, 'articles');
  clearLeftOvers({ articlesDir, dataDir, sourcesFile: join(folder, 'sources.yaml') });
  const archive = createArchive(archivePath(dataDir));
  try {
    const left = leftBehind(dataDir, articlesDir);
    if (left.length > 0) return `left behind: ${left.join(', ')}`;
    const torn = await tornArticle(archive);
    if (torn !== null) return `neither old nor new: ${torn}`;
    const stamped = (await archive.state()).model;
    const model = MODELS.find(({ id }) => id === stamped) ?? MODELS[0];
    return (await differs(archive, folder, model)) ?? (await backupIsWhole(folder));
  } finally {
    await archive.close();
  }
}

/** How a database is called that was there before a restore. */
const KEPT = /\.before-restore-[\dT-]+$/u;

/** A database that is not whole, be it in its place or kept from before a restore; the latter are removed, as the one who put it back does. */
function brokenStore(dataDir: string): string | null {
  for (const name of readdirSync(dataDir)) {
    const own = name.replace(KEPT, '');
    const store = STORES.find((one) => one.name === own);
    if (store === undefined) continue;
    const path = join(dataDir, name);
    if (checkDatabase(path, store.schema) !== 'whole') return name;
    // To read it makes files beside it.
    if (own !== name) for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
  }
  return null;
}

async function tornArticle(archive: Archive): Promise<string | null> {
  const ids = (await archive.headings({})).map(({ id }) => id);
  const articles = [...(await archive.articlesById(ids)).values()];
  return articles.find(({ body }) => roundsOf(body).size > 1)?.body ?? null;
}

/** What an archive says otherwise, once brought up to date, than one that was never killed. */
async function differs(archive: Archive, folder: string, options: (typeof MODELS)[number]): Promise<string | null> {
  const fresh = join(folder, 'fresh');
  rmSync(fresh, { recursive: true, force: true });
  const anew = createArchive(archivePath(fresh));
  try {
    for (const one of [archive, anew]) {
      const model = madeUpModel(options);
      await createArchiveKeeper({
        archive: one,
        articlesDir: join(folder, 'articles'),
        model,
        people: NOBODY,
      }).update();
    }
    const [found, expected] = [await results(archive, options), await results(anew, options)];
    const index = expected.findIndex((one, place) => one !== found[place]);
    if (index >= 0 || found.length !== expected.length)
      return `${found.length} results for ${expected.length}: ${found[index]} in place of ${expected[index]}`;
    return null;
  } finally {
    await anew.close();
  }
}

/** Everything, as words and as vectors find it. */
async function results(archive: Archive, options: (typeof MODELS)[number]): Promise<readonly string[]> {
  const vector = await madeUpModel(options).embedQuestion('Which ferry sailed?');
  const all = { filters: {}, limit: 10_000 };
  const found = [
    ...(await archive.search({ ...all, terms: [], vector })),
    ...(await archive.search({ ...all, terms: ['ferry', 'lerwick'], vector: null })),
  ];
  const articles = await archive.articlesById(found.map(({ passage }) => passage.articleId));
  return found
    .map(({ passage: { articleId, start, end }, textScore, cosine }) => {
      const text = articles.get(articleId)?.body.slice(start, end);
      return [articleId, start, end, textScore.toFixed(6), cosine?.toFixed(5), text].join(' ');
    })
    .sort();
}

async function backupIsWhole(folder: string): Promise<string | null> {
  const file = join(folder, 'backup.tar');
  if (!existsSync(file)) return null;
  const restored = join(folder, 'restored');
  rmSync(restored, { recursive: true, force: true });
  await restoreBackup(restored, file);
  return (await checkArchive(restored)) === 'whole' ? null : 'the backup holds no archive';
}
