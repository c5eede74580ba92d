import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { createApp } from '../../src/app/create-app.ts';
import { readConfig } from '../../src/config.ts';
import type { App, UpdateOptions } from '../../src/app/app.ts';
import type { FolderChange } from '../../src/ingest/watching/folder-changes.ts';
import { watchFolder } from '../../src/ingest/watching/watch-folder.ts';
import { freshApp, type FreshApp } from '../../src/app/fresh-app.ts';
import { createLogger } from '../../src/log.ts';
import { eventually } from '../support/eventually.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let folder: string;
let logged: string[];
let plain: App;
let app: FreshApp;

beforeEach(async () => {
  folder = temporaryFolder();
  logged = [];
  mkdirSync(join(folder, 'seeds'));
  const log = createLogger({ level: 'warn', write: (line) => logged.push(line) });
  const config = readConfig({
    flags: { EMBEDDING_MODEL: join(folder, 'no-model'), READER_MODEL: 'off' },
    environment: {},
    folder,
  });
  plain = await createApp({ config, log });
  app = freshApp(plain);
  onTestFinished(() => app.close());
});

const write = (file: string, text: string): void => writeFileSync(join(folder, 'seeds', file), text);
const outcome = async (): Promise<string> => (await app.ask('Who opened the harbour?', {})).kind;

it('answers from an article that came, changed or went, in the very next answer', async () => {
  expect(await outcome()).toBe('not-found');
  write('a.txt', 'Minister Ann Lee opened the harbour in Alat on Tuesday.');
  expect(await outcome()).toBe('answered');
  write('a.txt', 'Minister Bo Chen opened the harbour in Alat on Wednesday.');
  expect((await app.ask('Who opened the harbour?', {})).lines[0]?.text).toContain('Bo Chen');
  rmSync(join(folder, 'seeds', 'a.txt'));
  expect(await outcome()).toBe('not-found');
});

it('goes on answering when the folder is gone, and says so once', async () => {
  write('a.txt', 'Minister Ann Lee opened the harbour in Alat on Tuesday.');
  expect(await outcome()).toBe('answered');
  rmSync(join(folder, 'seeds'), { recursive: true });
  expect(await outcome()).toBe('answered');
  expect(await outcome()).toBe('answered');
  expect(logged.filter((line) => line.includes('Answers are from the archive as it was before.'))).toHaveLength(1);
});

it('says how far a long update has come', async () => {
  const lines: string[] = [];
  const log = createLogger({ level: 'info', write: (line) => lines.push(line) });
  const update = async (options?: UpdateOptions) => {
    for (let done = 1; done <= 1_200; done += 1) options?.onProgress?.({ done, total: 1_200 });
    return plain.update(options);
  };
  await freshApp({ ...plain, log, update }).refresh();
  expect(lines.filter((line) => line.includes('taken in'))).toEqual([
    expect.stringContaining('done=500 total=1200'),
    expect.stringContaining('done=1000 total=1200'),
  ]);
});

it('names a file that cannot be taken in once, and answers from the others', async () => {
  write('a.txt', 'Minister Ann Lee opened the harbour in Alat on Tuesday.');
  write('empty.txt', '');
  expect(await outcome()).toBe('answered');
  expect(await outcome()).toBe('answered');
  expect(logged.filter((line) => line.includes('empty.txt'))).toHaveLength(1);
});

it('finds a person by a name that came a moment ago', async () => {
  write('a.txt', 'Foreign Minister Ann Lee opened the harbour in Alat on Tuesday.');
  expect(await app.who('ann lee', {})).toMatchObject({ kind: 'found', name: 'Ann Lee' });
  expect(await app.complete('person', 'an', 5)).toEqual([{ label: 'Ann Lee', value: 'Ann Lee' }]);
});

it('quotes and dates an article that came a moment ago', async () => {
  write('a.txt', 'date 2025-12-09 ALAT, December 9. "The harbour opens today," Minister Ann Lee said on Tuesday.');
  expect((await app.quotes({ name: 'Ann Lee', about: '', words: '' }, { limit: 5, filters: {} })).kind).toBe('found');
  rmSync(join(folder, 'seeds', 'a.txt'));
  write('b.txt', 'date 2025-12-10 ALAT, December 10. The lighthouse was lit on Wednesday.');
  expect((await app.timeline('lighthouse', { limit: 5, filters: {} })).kind).toBe('found');
});

it('is as fresh in another language', async () => {
  const russian = app.speaking('ru');
  expect((await russian.ask('Who opened the harbour?', {})).reason).toBe(
    'Архив пуст: ни одна статья ещё не проиндексирована.',
  );
  write('a.txt', 'Minister Ann Lee opened the harbour in Alat on Tuesday.');
  expect((await russian.ask('Who opened the harbour?', {})).kind).toBe('answered');
});

it('answers from what came, changed or went without a look at the folder, where that is watched', async () => {
  const looks: (readonly string[] | undefined)[] = [];
  const watch = watchFolder(join(folder, 'seeds'), { lookEveryMs: 3_600_000, settleMs: 100 });
  onTestFinished(() => watch.close());
  const counting = {
    ...plain,
    update: (options?: UpdateOptions) => (looks.push(options?.files), plain.update(options)),
  };
  const watched = freshApp(counting, watch);
  const asked = (): Promise<string> =>
    watched.ask('Who opened the harbour?', {}).then(({ lines }) => lines[0]?.text ?? '');
  await watch.started;
  await asked();
  looks.splice(0);
  await asked();
  expect(looks).toEqual([]);
  write('a.txt', 'Minister Ann Lee opened the harbour in Alat on Tuesday.');
  await eventually(async () => expect(await asked()).toContain('Ann Lee'));
  write('a.txt', 'Minister Bo Chen opened the harbour in Alat on Wednesday.');
  await eventually(async () => expect(await asked()).toContain('Bo Chen'));
  rmSync(join(folder, 'seeds', 'a.txt'));
  await eventually(async () => expect(await asked()).toBe(''));
  expect(looks).toEqual([['a.txt'], ['a.txt'], ['a.txt']]);
});

it('has every question wait for the update that another has begun', async () => {
  const changes: FolderChange[] = [{ kind: 'files', files: ['a.txt'] }];
  const taking = { take: (): FolderChange => changes.shift() ?? { kind: 'nothing' }, giveBack: () => undefined };
  const watched = freshApp(plain, taking);
  write('a.txt', 'Minister Ann Lee opened the harbour in Alat on Tuesday.');
  const answers = await Promise.all([1, 2, 3].map(() => watched.ask('Who opened the harbour?', {})));
  expect(answers.map(({ kind }) => kind)).toEqual(['answered', 'answered', 'answered']);
});
