import { renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { createWording } from '../../src/language/create-wording.ts';
import { LANGUAGES } from '../../src/language/language.ts';
import { historyPath } from '../../src/history/create-history.ts';
import { exitCodeOf } from '../../src/reply/reply-exit-code.ts';
import { layoutReply } from '../../src/reply/layouts/layout-reply.ts';
import { openApp } from '../support/open-app.ts';

const LONG_AGO = '2020-01-01';

async function open() {
  const app = await openApp([]);
  const path = (name: string): string => join(app.config.articlesDir, name);
  const write = async (name: string, text: string): Promise<void> => {
    writeFileSync(path(name), text);
    await app.update();
  };
  /** Makes all that was noted so far a thing of the past. */
  const lateron = (): void => {
    const database = new Database(historyPath(app.config.dataDir));
    database.exec('UPDATE changes SET at = at - 864000000; UPDATE state SET kept_since = kept_since - 864000000');
    database.close();
  };
  return { app, path, write, lateron };
}

const today = (): string => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

it('tells what came, went, was renamed and was edited, with the sentences that changed', async () => {
  const { app, path, write, lateron } = await open();
  await write('boats.txt', 'Seven boats sailed. All came home.');
  await write('storm.txt', 'The storm is over.');
  await write('ferry.txt', 'The ferry sails at noon.');
  lateron();
  await write('boats.txt', 'Nine boats sailed. All came home.');
  await write('bridge.txt', 'The bridge is closed.');
  unlinkSync(path('storm.txt'));
  renameSync(path('ferry.txt'), path('ferry-to-orley.txt'));
  await app.update();

  const reply = await app.changes({ since: today(), limit: 10 });
  expect(reply).toMatchObject({ isWhole: true, counts: { added: 1, edited: 1, removed: 1, renamed: 1 } });
  const told = Object.fromEntries(reply.articles.map((one) => [one.article, one]));
  expect(told['boats']).toMatchObject({ kind: 'edited', gone: ['Seven boats sailed.'], came: ['Nine boats sailed.'] });
  expect(told['bridge']).toMatchObject({ kind: 'added', gone: [], came: [] });
  expect(told['storm']).toMatchObject({ kind: 'removed' });
  expect(told['ferry-to-orley']).toMatchObject({ kind: 'renamed', was: 'ferry' });
  expect((await app.changes({ since: today(), limit: 1 })).articles).toHaveLength(1);

  for (const language of LANGUAGES) {
    const wording = createWording(language);
    const text = JSON.stringify(layoutReply(reply, { wording, now: new Date() }));
    expect(text).toContain('Seven boats sailed.');
  }
});

it('says that nothing has changed, and where what was before is not known', async () => {
  const { app, write, lateron } = await open();
  const words = async (since: string): Promise<string> => {
    const reply = await app.changes({ since, limit: 5 });
    return layoutReply(reply, { wording: createWording('en'), now: new Date() }).notes.join(' ');
  };
  expect(await words(today())).toContain('No change has been noted yet');
  await write('boats.txt', 'Seven boats sailed.');
  lateron();
  expect(await words(today())).toMatch(/^Nothing has changed in the archive since [^.]*\.$/u);
  expect(exitCodeOf(await app.changes({ since: today(), limit: 5 }))).toBe(3);
  expect(await words(LONG_AGO)).toMatch(/What happened before .* is not known any more/u);
});

it('leaves out what was taken down for good', async () => {
  const { app, write } = await open();
  await write('boats.txt', 'Seven boats sailed.');
  await write('boats.txt', 'Nine boats sailed.');
  await app.takeDown('boats');
  expect(JSON.stringify(await app.changes({ since: LONG_AGO, limit: 5 }))).not.toContain('boats');
});
