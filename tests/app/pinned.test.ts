import { existsSync, mkdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { indexArchive } from '../../commands/index-archive.ts';
import type { App } from '../../src/app/app.ts';
import { memoryPath } from '../../src/memory/create-memory.ts';
import type { PinnedReport } from '../../src/reply/kinds/pin-reply.ts';
import { openApp } from '../support/open-app.ts';

const QUESTION = 'How many boats sailed for Orley?';
const SEVEN = 'Seven boats sailed for Orley on Monday.';
const NINE = 'Nine boats sailed for Orley on Monday.';
const UNRELATED = 'The school of Tarn has a new roof.';

let app: App;
const path = (name: string): string => join(app.config.articlesDir, name);
/** Writes files, brings the archive up to date and asks. */
async function after(files: Readonly<Record<string, string>>): Promise<PinnedReport> {
  for (const [name, text] of Object.entries(files)) writeFileSync(path(name), text);
  await app.update();
  return app.askPinned();
}

const SAME: PinnedReport = { asked: 1, same: 1, changes: [] };
const NONE: PinnedReport = { asked: 0, same: 0, changes: [] };

beforeEach(async () => {
  app = await openApp([]);
});

describe('the answer of a pinned question', () => {
  beforeEach(async () => {
    await after({ 'boats.txt': `${SEVEN} The harbour is quiet.` });
    const reply = await app.pin(QUESTION);
    expect(reply).toMatchObject({ kind: 'added', pins: [{ question: QUESTION, answer: 'answered', lines: [SEVEN] }] });
  });

  it('is the same until its sentence or what stands beside it changes, lost where it goes, new where one comes', async () => {
    // An edit that leaves its sentence, articles of other things, a rename.
    expect(await after({ 'boats.txt': `The harbour is loud. ${SEVEN}`, 'school.txt': UNRELATED })).toEqual(SAME);
    renameSync(path('boats.txt'), path('old.txt'));
    expect(await after({})).toEqual(SAME);
    expect(await app.askPinned()).toEqual(NONE);

    expect((await after({ 'old.txt': `${SEVEN} All is well.\n\nRetraction: no boat sailed.` })).changes).toMatchObject([
      { outcome: 'changed', gone: [], came: [], causes: [{ kind: 'corrected', article: 'old' }] },
    ]);
    expect(
      (await after({ 'old.txt': `${NINE} All is well.`, 'school.txt': `${UNRELATED} It leaks.` })).changes,
    ).toMatchObject([
      { outcome: 'changed', gone: [SEVEN], came: [NINE], causes: [{ kind: 'edited', article: 'old' }] },
    ]);
    unlinkSync(path('old.txt'));
    expect((await after({})).changes).toMatchObject([
      { outcome: 'lost', gone: [NINE], came: [], causes: [{ kind: 'removed', article: 'old' }] },
    ]);
    expect((await after({ 'ferry.txt': SEVEN })).changes).toMatchObject([
      { outcome: 'new', gone: [], came: [SEVEN], causes: [{ kind: 'added', article: 'ferry' }] },
    ]);
    expect((await app.pinned()).pins).toMatchObject([{ lines: [SEVEN], last: { outcome: 'new' } }]);
  });

  it('is told by `changes` and by `index`, waits where it was not asked yet, and is kept of one state alone', async () => {
    writeFileSync(path('boats.txt'), NINE);
    await app.update();
    const since = '2020-01-01';
    expect((await app.changes({ since, limit: 5 })).pinned).toEqual({ changes: [], waiting: 1 });
    const [asked] = await Promise.all([app.askPinned(), after({ 'school.txt': UNRELATED })]);
    const again = await app.askPinned();
    expect([...asked.changes, ...again.changes]).toHaveLength(1);
    writeFileSync(path('boats.txt'), SEVEN);
    expect(await indexArchive.run({}, app)).toMatchObject({ pinned: { asked: 1, changes: [{ came: [SEVEN] }] } });
    expect((await app.changes({ since, limit: 5 })).pinned).toMatchObject({
      changes: [
        { question: QUESTION, came: [SEVEN] },
        { question: QUESTION, came: [NINE] },
      ],
      waiting: 0,
    });
  });

  it('is told as lost without its words where the article was taken down for good', async () => {
    await app.takeDown('boats');
    expect((await app.askPinned()).changes).toMatchObject([{ outcome: 'lost', gone: [], causes: [] }]);
    expect(readFileSync(memoryPath(app.config.dataDir), 'latin1')).not.toContain(SEVEN);

    const [pin] = (await app.pinned()).pins;
    expect(await app.unpin(pin?.id ?? 0)).toMatchObject({ kind: 'removed', pins: [{ question: QUESTION }] });
    expect(await app.unpin(pin?.id ?? 0)).toMatchObject({ kind: 'unknown', pins: [] });
    expect(await after({ 'boats.txt': NINE })).toEqual(NONE);
  });
});

it('pins a question once, no talk, and no more than it can ask; makes no memory before', async () => {
  await app.askPinned();
  await app.changes({ since: '2020-01-01', limit: 5 });
  expect(existsSync(memoryPath(app.config.dataDir))).toBe(false);

  await app.pin(QUESTION);
  await app.pin(`  ${QUESTION} `);
  expect((await app.pinned()).pins).toHaveLength(1);
  await expect(app.pin('hello')).rejects.toMatchObject({ code: 'pin-refused' });
  await expect(app.pin(' ')).rejects.toMatchObject({ code: 'question-empty' });
  for (let index = 1; index < 50; index += 1) app.memory().pins.add(`Who opened harbour ${index}?`);
  await expect(app.pin('Who opened the bridge?')).rejects.toMatchObject({ code: 'pin-refused' });
});

it('does without a memory that is damaged', async () => {
  mkdirSync(memoryPath(app.config.dataDir));
  expect(await app.askPinned()).toEqual(NONE);
});
