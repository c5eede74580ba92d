import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../src/app/app.ts';
import { restoreBackup } from '../../src/backup/restore-backup.ts';
import { takeBackup } from '../../src/backup/take-backup.ts';
import { historyPath } from '../../src/history/create-history.ts';
import { openApp } from '../support/open-app.ts';

const BEFORE = 'Seven boats sailed for Orley.';
const AFTER = 'Nine boats sailed for Orley.';

let app: App;
const path = (name: string): string => join(app.config.articlesDir, name);
const write = async (name: string, text: string): Promise<void> => {
  mkdirSync(join(path(name), '..'), { recursive: true });
  writeFileSync(path(name), text);
  await app.update();
};
const verdict = (quote: string, article = '') => app.verifyQuote({ quote, article, speaker: '' }, {});
const bodies = async (id: string): Promise<readonly string[]> => (await app.versions(id)).map(({ body }) => body);

beforeEach(async () => {
  app = await openApp([]);
  await write('boats.txt', `${BEFORE} The harbour is quiet.`);
});

describe('an article that is edited', () => {
  it('keeps the text that it had, through a rebuild and an archive that is made anew', async () => {
    await write('boats.txt', `${AFTER} The harbour is quiet.`);
    await app.update({ rebuild: true });
    expect(await bodies('boats')).toEqual([`${BEFORE} The harbour is quiet.`]);
    writeFileSync(path('boats.txt'), 'Ten boats sailed for Orley.');
    await app.update({ rebuild: true });
    expect(await bodies('boats')).toEqual([`${AFTER} The harbour is quiet.`, `${BEFORE} The harbour is quiet.`]);
  });

  it('is not one that was moved, touched, or read anew', async () => {
    mkdirSync(path('old'));
    renameSync(path('boats.txt'), path('old/boats.txt'));
    expect(await app.update()).toMatchObject({ added: 0, changed: 1, removed: 0 });
    writeFileSync(path('old/boats.txt'), readFileSync(path('old/boats.txt')));
    await app.update();
    await app.update({ rebuild: true });
    expect(await app.versions('boats')).toEqual([]);
  });

  it('keeps its text when it is moved and edited at once', async () => {
    rmSync(path('boats.txt'));
    await write('old/boats.txt', AFTER);
    expect(await bodies('boats')).toEqual([`${BEFORE} The harbour is quiet.`]);
  });

  it('costs one row, and an update with nothing to do costs none, nor a look at the file', async () => {
    const rows = (): unknown => {
      const database = new Database(historyPath(app.config.dataDir), { readonly: true });
      const count = database.prepare('SELECT count(*) FROM changes').pluck().get();
      database.close();
      return count;
    };
    expect(rows()).toBe(1);
    await write('boats.txt', AFTER);
    expect(rows()).toBe(2);
    const { mtimeMs } = statSync(historyPath(app.config.dataDir));
    await app.update();
    expect([rows(), statSync(historyPath(app.config.dataDir)).mtimeMs]).toEqual([2, mtimeMs]);
  });

  it('gives up the texts that it had when it goes', async () => {
    await write('boats.txt', AFTER);
    unlinkSync(path('boats.txt'));
    await app.update();
    await write('boats.txt', AFTER);
    expect(await app.versions('boats')).toEqual([]);
  });
});

describe('words of an earlier text', () => {
  it('were printed, and it is said until when', async () => {
    await write('boats.txt', `${AFTER} The harbour is quiet.`);
    const reply = await verdict(BEFORE);
    expect(reply).toMatchObject({ kind: 'earlier', isToTheLetter: true });
    expect(reply.earlier).toMatchObject([{ articleId: 'boats', quote: BEFORE }]);
    expect(reply.reason).toMatch(/^Printed, until .* was changed on .*; it does not print these words now/u);
    expect(reply.lines[0]?.text).toBe(AFTER);
    expect(await verdict(AFTER)).toMatchObject({ kind: 'exact', earlier: [] });
    expect(await verdict('Eight boats sailed for Orley.')).toMatchObject({ kind: 'not-found', earlier: [] });
    for (const language of ['az', 'ru', 'tr'] as const)
      expect(await app.speaking(language).verifyQuote({ quote: BEFORE, article: '', speaker: '' }, {})).toMatchObject({
        kind: 'earlier',
      });
  });

  it('are not taken for what it says now where its correction repeats them', async () => {
    const note = 'Correction: An earlier version of this article said: Seven boats sailed for Orley.';
    await write('boats.txt', `${AFTER} The harbour is quiet.\n\n${note}`);
    expect(await verdict(BEFORE)).toMatchObject({
      kind: 'earlier',
      earlier: [{ quote: BEFORE }],
      lines: [{ text: note }],
    });
    expect(await verdict(BEFORE, 'boats')).toMatchObject({ kind: 'earlier' });
  });

  it('are told though another article prints them now, of which they are not said to be', async () => {
    await write('copy.txt', `${BEFORE} So says the port.`);
    await write('boats.txt', AFTER);
    expect(await verdict(BEFORE, 'boats')).toMatchObject({ kind: 'earlier', earlier: [{ articleId: 'boats' }] });
    expect(await verdict(BEFORE)).toMatchObject({ kind: 'exact' });
  });

  it('are told beside what comes nearest to a claim', async () => {
    await write('boats.txt', AFTER);
    expect(await app.check(BEFORE, { without: '', filters: {} })).toMatchObject({
      lines: [{ text: AFTER }],
      earlier: [{ articleId: 'boats', quote: BEFORE }],
    });
    expect((await app.check(AFTER, { without: '', filters: {} })).earlier).toEqual([]);
  });
});

describe('an article that is taken down for good', () => {
  it('leaves none of its texts, and a backup of before does not bring them back', async () => {
    await write('boats.txt', AFTER);
    const backup = join(app.config.dataDir, '..', 'before.tar');
    const key = app.memory().replies.keep('1', { reply: await app.ask('How many boats sailed for Orley?', {}) });
    await takeBackup(app.config.dataDir, backup);
    expect(await app.takeDown('boats')).toMatchObject({ kind: 'removed', versions: 1, forgotten: 1 });
    expect([await app.versions('boats'), existsSync(path('boats.txt'))]).toEqual([[], false]);
    const file = readFileSync(historyPath(app.config.dataDir), 'latin1');
    expect(/Seven|Nine/u.test(file)).toBe(false);

    await restoreBackup(app.config.dataDir, backup);
    expect(await app.article('boats')).not.toBeNull();
    await app.update();
    await write('boats.txt', 'Boats again.');
    expect((await verdict(BEFORE)).kind).toBe('not-found');
    expect([await app.versions('boats'), app.memory().replies.find(key)]).toEqual([[], null]);
  });
});
