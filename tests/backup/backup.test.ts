import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import type { App } from '../../src/app/app.ts';
import { createApp } from '../../src/app/create-app.ts';
import { archivePath, checkArchive } from '../../src/archive/sqlite/check-archive.ts';
import { acquireUpdateLock } from '../../src/archive/sqlite/update-lock.ts';
import { restoreBackup } from '../../src/backup/restore-backup.ts';
import { takeBackup } from '../../src/backup/take-backup.ts';
import { clearWorkFolder, noteUnfinished } from '../../src/backup/work-folder.ts';
import { readConfig } from '../../src/config.ts';
import { createLogger } from '../../src/log.ts';
import { createMemory, memoryPath } from '../../src/memory/create-memory.ts';
import { sharedModel } from '../support/shared-model.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let folder: string;
let dataDir: string;
let file: string;

beforeEach(() => {
  folder = temporaryFolder();
  dataDir = join(folder, 'data');
  file = join(folder, 'backups', 'today.tar');
  mkdirSync(join(folder, 'seeds'));
});

/** The program over the articles and a data folder, with the embedding model that comes along. */
async function open(data = dataDir): Promise<App> {
  const log = createLogger({ level: 'silent', write: () => undefined });
  const flags = { DATA_DIR: data, READER_MODEL: 'off' };
  const config = readConfig({ flags, environment: {}, folder });
  const app = await createApp({ config, log, model: sharedModel() });
  onTestFinished(() => app.close());
  return app;
}

const write = (count: number, minister: string): void => {
  for (let index = 0; index < count; index += 1) {
    const text = `Minister ${minister} opened harbour number ${index} in Alat on Tuesday. ${minister} thanked the crew.`;
    writeFileSync(join(folder, 'seeds', `harbour-${index}.txt`), text);
  }
};

const QUESTIONS = ['Who opened harbour number 3?', 'What was opened in Alat?', 'Who thanked the crew?'];
async function answers(app: App): Promise<unknown> {
  const told = [];
  for (const question of QUESTIONS) {
    const { kind, lines, citations } = await app.ask(question, {});
    told.push({ kind, lines, citations });
  }
  return told;
}

it('holds archive and memory, and answers the same where it is put back', async () => {
  write(8, 'Ann Lee');
  const app = await open();
  await app.update();
  const key = app.memory().replies.keep('200000000000000001', { question: 'Why?' });
  const before = await answers(app);
  expect(await takeBackup(dataDir, file)).toMatchObject({ articles: 8 });
  const elsewhere = join(folder, 'elsewhere');
  expect(await restoreBackup(elsewhere, file)).toMatchObject({ articles: 8, kept: [] });
  const restored = await open(elsewhere);
  expect(await answers(restored)).toEqual(before);
  expect(restored.memory().replies.find(key)).toMatchObject({ content: { question: 'Why?' } });
});

/** More than go into three transactions. */
const MANY = 28;

it('taken while articles are taken in and questions asked, answers elsewhere as if made anew of what it holds', async () => {
  write(MANY, 'Ann Lee');
  const app = await open();
  await app.update();
  write(MANY, 'Bo Chen');
  const load = Promise.all([app.update(), answers(app)]);
  const backups = [];
  for (let index = 0; index < 2; index += 1) backups.push(await takeBackup(dataDir, join(folder, `${index}.tar`)));
  await load;
  const now = await answers(app);
  for (const [index, { articles }] of backups.entries()) {
    const elsewhere = join(folder, `elsewhere-${index}`);
    await restoreBackup(elsewhere, join(folder, `${index}.tar`));
    expect(articles).toBe(MANY);
    const restored = await open(elsewhere);
    for (let one = 0; one < MANY; one += 1) {
      const body = (await restored.article(`harbour-${one}`))?.body ?? '';
      // Wholly old or wholly new.
      expect([...new Set(body.match(/Ann Lee|Bo Chen/g))]).toHaveLength(1);
      writeFileSync(join(folder, 'seeds', `harbour-${one}.txt`), body);
    }
    const anew = await open(join(folder, `anew-${index}`));
    await anew.update();
    expect(await answers(restored)).toEqual(await answers(anew));
    write(MANY, 'Bo Chen');
    await restored.update();
    expect(await answers(restored)).toEqual(now);
  }
});

it('is put back under a program that runs, which then answers as of that day; what was there is kept', async () => {
  write(3, 'Ann Lee');
  const app = await open();
  await app.update();
  await takeBackup(dataDir, file);
  const before = await answers(app);
  write(3, 'Bo Chen');
  writeFileSync(join(folder, 'seeds', 'new.txt'), 'Deputy Eva Novak opened harbour number 3 again.');
  await app.update();
  expect(await answers(app)).not.toEqual(before);
  const { kept } = await restoreBackup(dataDir, file);
  expect(await answers(app)).toEqual(before);
  const present = new Database(kept.find((path) => path.includes('archive')) ?? '', { readonly: true });
  expect(present.prepare('SELECT count(*) FROM articles').pluck().get()).toBe(4);
  present.close();
  await app.update();
  expect((await app.ask('Who opened harbour number 3?', {})).lines[0]?.text).toMatch(/Bo Chen|Eva Novak/);
});

it('is put back in the place of a damaged archive, which is kept', async () => {
  write(3, 'Ann Lee');
  const app = await open();
  await app.update();
  await takeBackup(dataDir, file);
  await app.close();
  writeFileSync(archivePath(dataDir), 'no database');
  const { kept } = await restoreBackup(dataDir, file);
  const damaged = kept.find((path) => path.startsWith(archivePath(dataDir)));
  expect(readFileSync(damaged ?? '', 'utf8')).toBe('no database');
  expect(await checkArchive(dataDir)).toBe('whole');
});

it.each<[string, (file: string) => void]>([
  ['is cut', (path) => truncateSync(path, readFileSync(path).length - 20_000)],
  ['is no backup', (path) => writeFileSync(path, 'no tar file')],
  [
    'has one wrong byte in a text',
    (path) => {
      const bytes = readFileSync(path);
      const place = bytes.indexOf('Ann Lee opened');
      bytes[place] = 'E'.charCodeAt(0);
      writeFileSync(path, bytes);
    },
  ],
])('changes nothing when it %s', async (_name, spoil) => {
  write(3, 'Ann Lee');
  const app = await open();
  await app.update();
  await takeBackup(dataDir, file);
  spoil(file);
  const before = readdirSync(dataDir).sort();
  await expect(restoreBackup(dataDir, file)).rejects.toMatchObject({
    code: 'backup-unusable',
    message: expect.stringContaining('Nothing was changed') as string,
  });
  expect(readdirSync(dataDir).filter((name) => name !== 'backup.lock' && name !== 'update.lock')).toEqual(
    before.filter((name) => name !== 'backup.lock' && name !== 'update.lock'),
  );
  expect((await app.status()).articles).toBe(3);
});

it('takes the place of an earlier backup, and of no other file', async () => {
  write(1, 'Ann Lee');
  await (await open()).update();
  await takeBackup(dataDir, file);
  await takeBackup(dataDir, file);
  const article = join(folder, 'seeds', 'harbour-0.txt');
  await expect(takeBackup(dataDir, article)).rejects.toMatchObject({ code: 'backup-unusable' });
  expect(readFileSync(article, 'utf8')).toContain('Ann Lee');
  await expect(takeBackup(join(folder, 'nothing'), file)).rejects.toMatchObject({ code: 'backup-unusable' });
});

it('is not put back while another process updates', async () => {
  write(1, 'Ann Lee');
  await (await open()).update();
  await takeBackup(dataDir, file);
  const release = acquireUpdateLock(dataDir);
  await expect(restoreBackup(dataDir, file)).rejects.toMatchObject({ code: 'archive-busy' });
  release();
});

it('is refused where the memory in it is of a newer version', async () => {
  write(1, 'Ann Lee');
  await (await open()).update();
  createMemory(memoryPath(dataDir)).close();
  const memory = new Database(memoryPath(dataDir));
  memory.pragma('user_version = 999');
  memory.close();
  await takeBackup(dataDir, file);
  await expect(restoreBackup(join(folder, 'elsewhere'), file)).rejects.toThrow(/newer version.*Update/);
});

it('leaves nothing behind of a process that was killed at it, in the data folder or where its file was to be', async () => {
  const killed = (): void => {
    mkdirSync(join(dataDir, 'backup.part'), { recursive: true });
    writeFileSync(join(dataDir, 'backup.part', 'archive.sqlite'), 'half');
    noteUnfinished(join(dataDir, 'backup.part'), `${file}.part`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.part`, 'half');
  };
  const left = (): readonly string[] => [
    ...readdirSync(dirname(file)),
    ...readdirSync(dataDir).filter((name) => name.endsWith('.part')),
  ];
  killed();
  clearWorkFolder(dataDir);
  expect(left()).toEqual([]);
  const app = await open();
  await app.update();
  killed();
  await takeBackup(dataDir, join(folder, 'tomorrow.tar'));
  expect(left()).toEqual([]);
});
