import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newsFolder } from '../support/terminal/news-folder.ts';
import { runProcess } from '../support/terminal/start-dateline.ts';
import { writeFiles } from '../support/write-files.ts';

const HOOK = `
const { Module } = require('node:module');
const find = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) {
  return find.call(this, request === 'hnswlib-node' ? 'a-package-that-is-not-there' : request, ...rest);
};`;

it('finds by meaning where hnswlib-node is not installed, and doctor says so', async () => {
  const folder = newsFolder();
  writeFiles(folder, { 'hook.cjs': HOOK });
  const environment = { NODE_OPTIONS: `--require=${join(folder, 'hook.cjs')}`, EMBEDDING_MODEL: 'static' };
  const words = ['search', 'boats sail anew', '--mode', 'vector', '--json'];
  const found = await runProcess(words, { folder, environment });
  expect(JSON.parse(found.stdout)).toMatchObject({
    passages: [{ articleId: 'ferry' }, { articleId: 'harbour' }],
    archive: { mode: 'hybrid' },
  });
  expect(found.stderr).toBe('');
  // What indexes vectors has nothing to do with what makes them.
  const withoutModel = { ...environment, EMBEDDING_MODEL: './no-model' };
  const { stdout } = await runProcess(['doctor', '--json'], { folder, environment: withoutModel });
  const { checks } = JSON.parse(stdout) as { checks: { name: string }[] };
  expect(checks.find(({ name }) => name === 'vector index')).toMatchObject({
    status: 'warning',
    message: expect.stringContaining("Cannot find module 'a-package-that-is-not-there'"),
    remedy: expect.stringContaining('compiler'),
  });
});
