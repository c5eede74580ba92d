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

beforeEach(async () => {
  app = await openApp([]);
  await after({ 'boats.txt': `${SEVEN} The harbour is quiet.` });
});

describe('the answer of a pinned question', () => {
  beforeEach(async () => {
    const reply = await app.pin(QUESTION);
    expect(reply).toMatchObject({ kind: 'added', pins: [{ question: QUESTION, answer: 'answered', lines: [SEVEN] }] });
  });

  it('is the same after an edit that leaves its sentence, a rename, and articles of other things', async () => {
    const same = { asked: 1, same: 1, changes: [] };
    expect(await after({ 'boats.txt': `The harbour is loud. ${SEVEN}`, 'school.txt': UNRELATED })).toEqual(same);
    renameSync(path('boats.txt'), path('old-boats.txt'));
    expect(await after({})).toEqual(same);
  });

  it('is asked for once a state of the archive', async () => {
    expect(await app.askPinned()).toEqual({ asked: 0, same: 0, changes: [] });
    expect(await after({ 'school.txt': UNRELATED })).toMatchObject({ asked: 1 });
    expect(await app.askPinned()).toMatchObject({ asked: 0 });
  });

  it('has changed by the article that was edited', async () => {
    const { changes } = await after({ 'boats.txt': `${NINE} The harbour is quiet.`, 'school.txt': UNRELATED });
    expect(changes).toMatchObject([
      { outcome: 'changed', gone: [SEVEN], came: [NINE], causes: [{ kind: 'edited', article: 'boats' }] },
    ]);
    expect((await app.pinned()).pins).toMatchObject([{ lines: [NINE], last: { outcome: 'changed' } }]);
  });

  it('has changed by a correction beside its sentence', async () => {
    const [change] = (await after({ 'boats.txt': `${SEVEN} The harbour is quiet.\n\nRetraction: no boat sailed.` }))
      .changes;
    expect(change).toMatchObject({ outcome: 'changed', gone: [], came: [], causes: [{ kind: 'corrected' }] });
  });

  it('is lost by the article that went, and new by the one that came', async () => {
    unlinkSync(path('boats.txt'));
    expect((await after({ 'school.txt': UNRELATED })).changes).toMatchObject([
      { outcome: 'lost', gone: [SEVEN], came: [], causes: [{ kind: 'removed', article: 'boats' }] },
    ]);
    expect((await after({ 'ferry.txt': NINE })).changes).toMatchObject([
      { outcome: 'new', gone: [], came: [NINE], causes: [{ kind: 'added', article: 'ferry' }] },
    ]);
  });

  it('is told by `changes` and by `index`, and waits where it was not asked yet', async () => {
    writeFileSync(path('boats.txt'), NINE);
    await app.update();
    const since = '2020-01-01';
    expect((await app.changes({ since, limit: 5 })).pinned).toEqual({ changes: [], waiting: 1 });
    expect(await indexArchive.run({}, app)).toMatchObject({ pinned: { asked: 1, changes: [{ outcome: 'changed' }] } });
    expect((await app.changes({ since, limit: 5 })).pinned).toMatchObject({
      changes: [{ question: QUESTION, outcome: 'changed' }],
      waiting: 0,
    });
  });

  it('is told as lost without its words where the article was taken down for good', async () => {
    await app.takeDown('boats');
    expect((await app.askPinned()).changes).toMatchObject([{ outcome: 'lost', gone: [], causes: [] }]);
    expect(readFileSync(memoryPath(app.config.dataDir), 'latin1')).not.toContain(SEVEN);
  });

  it('is not kept where the archive changes while it is asked', async () => {
    await app.update();
    writeFileSync(path('boats.txt'), NINE);
    await app.update();
    const [asked] = await Promise.all([app.askPinned(), after({ 'school.txt': UNRELATED })]);
    const again = await app.askPinned();
    expect([...asked.changes, ...again.changes]).toHaveLength(1);
    expect((await app.pinned()).waiting).toBe(0);
  });

  it('is asked for no more once it is removed', async () => {
    const [pin] = (await app.pinned()).pins;
    expect(await app.unpin(pin?.id ?? 0)).toMatchObject({ kind: 'removed', pins: [{ question: QUESTION }] });
    expect(await app.unpin(pin?.id ?? 0)).toMatchObject({ kind: 'unknown', pins: [] });
    expect(await after({ 'boats.txt': NINE })).toEqual({ asked: 0, same: 0, changes: [] });
  });
});

it('pins a question once, no talk, and no more than it can ask', async () => {
  await app.pin(QUESTION);
  await app.pin(`  ${QUESTION} `);
  expect((await app.pinned()).pins).toHaveLength(1);
  await expect(app.pin('hello')).rejects.toMatchObject({ code: 'pin-refused' });
  await expect(app.pin(' ')).rejects.toMatchObject({ code: 'question-empty' });
  for (let index = 1; index < 50; index += 1) app.memory().pins.add(`Who opened harbour ${index}?`);
  await expect(app.pin('Who opened the bridge?')).rejects.toMatchObject({ code: 'pin-refused' });
});

it('makes no memory where nothing is pinned, and does without one that is damaged', async () => {
  await app.askPinned();
  await app.changes({ since: '2020-01-01', limit: 5 });
  expect(existsSync(memoryPath(app.config.dataDir))).toBe(false);
  mkdirSync(memoryPath(app.config.dataDir));
  expect(await app.askPinned()).toMatchObject({ asked: 0 });
});
