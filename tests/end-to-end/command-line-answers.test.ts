import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { acquireUpdateLock } from '../../src/archive/sqlite/update-lock.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { newsFolder } from '../support/terminal/news-folder.ts';
import { runDateline } from '../support/terminal/run-dateline.ts';
import { runProcess } from '../support/terminal/start-dateline.ts';
import { writeFiles } from '../support/write-files.ts';
import { makeTinyModel } from '../support/tiny-model.ts';

describe('dateline, for people', () => {
  it('an answer is on standard output, without colour in a pipe, and nothing is on standard error', async () => {
    const { code, stdout, stderr } = await runProcess(['ask', 'When did the harbour of Lerwick reopen?'], {
      folder: newsFolder(),
    });
    expect(stdout).toMatch(/“[^”]*reopened on Monday[^”]*” \[1\]/);
    expect(stdout).toContain('Sources\n  [1] ');
    expect(stdout).not.toContain('\u001b');
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  it('nothing found is exit code 3', async () => {
    const { code, stdout } = await runDateline(['search', 'xylophone'], { folder: newsFolder() });
    expect(stdout).not.toBe('');
    expect(code).toBe(3);
  });

  it('wrong usage is exit code 2, on standard error', async () => {
    const { code, stdout, stderr } = await runDateline(['aks', 'what'], { folder: newsFolder() });
    expect(stderr).toContain('did you mean "ask"?');
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  it('help is on standard output and needs no archive', async () => {
    const { code, stdout, stderr } = await runDateline(['ask', '--help'], { folder: temporaryFolder() });
    expect(stdout).toMatch(/^Examples:/);
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  it('index takes in the rest when a file cannot be read, and names it', async () => {
    const folder = newsFolder();
    writeFiles(join(folder, 'articles'), { 'broken.json': '{ "text": ' });
    const { code, stdout } = await runDateline(['index'], { folder });
    expect(stdout).toContain('broken.json');
    expect(stdout).toContain('2 articles');
    expect(code).toBe(0);
    const answer = await runDateline(['ask', 'When did the harbour of Lerwick reopen?'], { folder });
    expect(answer.stderr).toMatch(/^warning: broken\.json: /);
    expect(answer.stdout).toContain('reopened on Monday');
    expect(answer.code).toBe(0);
  });

  it('an article that is gone is not answered from', async () => {
    const folder = newsFolder();
    expect(await runDateline(['search', 'ferry'], { folder })).toMatchObject({ code: 0 });
    rmSync(join(folder, 'articles', 'ferry.txt'));
    writeFiles(join(folder, 'articles'), { 'tunnel.txt': 'The tunnel to Unst was approved.' });
    expect(await runDateline(['search', 'captain', '--json'], { folder })).toMatchObject({ code: 3 });
    expect(await runDateline(['search', 'tunnel'], { folder })).toMatchObject({ code: 0 });
  });

  it('an answer comes from what is there while another process indexes, with a warning', async () => {
    const folder = newsFolder();
    await runDateline(['index'], { folder });
    writeFiles(join(folder, 'articles'), { 'tunnel.txt': 'The tunnel to Unst was approved.' });
    const release = acquireUpdateLock(join(folder, 'data'));
    const { code, stdout, stderr } = await runDateline(['search', 'harbour'], { folder });
    release();
    expect(stderr).toMatch(/^warning: Another Dateline process is indexing/);
    expect(stdout).toContain('reopened on Monday');
    expect(code).toBe(0);
  });

  it('a model in a folder is used', async () => {
    const folder = newsFolder();
    makeTinyModel(join(folder, 'model'));
    const environment = { EMBEDDING_MODEL: './model' };
    const { stdout } = await runDateline(['ask', 'When did it reopen?', '--json'], { folder, environment });
    expect(JSON.parse(stdout)).toMatchObject({ archive: { mode: 'hybrid', model: expect.any(String) } });
  });
});
