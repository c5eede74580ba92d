import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createApp } from '../../src/app/create-app.ts';
import { readConfig } from '../../src/config.ts';
import { createLogger } from '../../src/log.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const SECRET = 'Minister Ann Lee opened the Zyzzogeton harbour in Alat on Tuesday.';

describe('an article that is taken down for good', () => {
  async function open() {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'seeds'));
    writeFileSync(join(folder, 'seeds', 'harbour.txt'), SECRET);
    writeFileSync(join(folder, 'seeds', 'bridge.txt'), 'Engineer Bob Ray closed the bridge on Friday.');
    const records = ['one', 'two'].map((id) => JSON.stringify({ id, text: `The ${id} story of the town on Monday.` }));
    writeFileSync(join(folder, 'seeds', 'both.jsonl'), records.join('\n'));
    const flags = { EMBEDDING_MODEL: join(folder, 'no-model'), READER_MODEL: 'off' };
    const logged: string[] = [];
    const log = createLogger({ level: 'warn', write: (line) => logged.push(line) });
    const app = await createApp({ config: readConfig({ flags, environment: {}, folder }), log });
    onTestFinished(() => app.close());
    await app.update();
    return { app, folder, logged };
  }

  it('is gone: its file, its words in the archive, and every answer that was kept with a quote of it', async () => {
    const { app, folder, logged } = await open();
    const reply = await app.ask('Who opened the harbour?', {});
    expect(reply.citations[0]?.articleId).toBe('harbour');
    const other = await app.ask('Who closed the bridge?', {});
    const { replies, feedback } = app.memory();
    const [key, otherKey] = [replies.keep('1', { reply }), replies.keep('1', { reply: other })];
    feedback.add({ member: '1', server: null, replyKey: key, verdict: 'useful', words: null, evidence: reply });

    expect(await app.takeDown('harbour')).toMatchObject({ kind: 'removed', file: 'harbour.txt', forgotten: 2 });
    expect(existsSync(join(folder, 'seeds', 'harbour.txt'))).toBe(false);
    expect(await app.article('harbour')).toBeNull();
    expect((await app.search('Zyzzogeton', { mode: 'keyword', limit: 5, filters: {} })).passages).toEqual([]);
    expect([replies.find(key), replies.find(otherKey)]).toEqual([null, expect.anything()]);
    expect(feedback.list(null)).toEqual([]);
    expect(readFileSync(join(folder, 'data', 'memory.sqlite')).includes('Zyzzogeton')).toBe(false);
    expect(logged.join('\n')).toMatch(/taken down for good article=harbour file=harbour.txt/u);
    expect(logged.join('\n')).not.toContain('Zyzzogeton');
  });

  it('stays where its file holds others too, and it is said what to do', async () => {
    const { app, folder } = await open();
    const reply = await app.takeDown('one');
    expect(reply).toMatchObject({ kind: 'not-removed', reason: expect.stringContaining('both.jsonl holds 1 more') });
    expect(existsSync(join(folder, 'seeds', 'both.jsonl'))).toBe(true);
    expect(await app.article('one')).not.toBeNull();
  });

  it('is not what was never there', async () => {
    const { app } = await open();
    expect(await app.takeDown('none')).toMatchObject({ kind: 'not-removed', file: null });
  });
});
