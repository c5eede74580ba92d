import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Config, readConfig } from '../../../src/config.ts';
import { createLogger } from '../../../src/log.ts';
import type { Check } from '../../../src/reply/kinds/upkeep-replies.ts';
import { checkArchiveState } from '../../../src/run/doctor/check-archive-state.ts';
import { checkArticles } from '../../../src/run/doctor/check-articles.ts';
import { checkDataFolder } from '../../../src/run/doctor/check-data-folder.ts';
import { checkModels } from '../../../src/run/doctor/check-models.ts';
import { checkProgram } from '../../../src/run/doctor/check-program.ts';
import { checkSources } from '../../../src/run/doctor/check-sources.ts';
import { memoryPath } from '../../../src/memory/create-memory.ts';
import { FLOOD_ARTICLES } from '../../support/flood-articles.ts';
import { openApp } from '../../support/open-app.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { writeFiles } from '../../support/write-files.ts';

const told = (checks: readonly Check[]): Record<string, string> =>
  Object.fromEntries(checks.map(({ name, status, message }) => [name, `${status}: ${message}`]));

function configIn(folder: string, environment: Readonly<Record<string, string>> = {}): Config {
  return readConfig({ environment: { ARTICLES_DIR: 'articles', ...environment }, folder });
}

it('looks at the program and its compiled parts', async () => {
  expect(told(await checkProgram())).toEqual({
    'Node.js': `ok: ${process.versions.node}`,
    SQLite: expect.stringMatching(/^ok: 3/u),
    'vector index': 'ok: HNSW',
    pictures: 'ok: can be drawn',
  });
});

it('counts articles without a day, and says what that costs', async () => {
  const { config } = await openApp(FLOOD_ARTICLES);
  const { checks, model } = await checkArchiveState(config);
  expect(model).toBeNull();
  const count = FLOOD_ARTICLES.length;
  expect(told(checks)).toMatchObject({
    archive: expect.stringContaining(`ok: ${count} articles, `),
    'index of vectors': expect.stringMatching(/^ok/u),
    days: expect.stringContaining(`warning: 1 of ${count} without one`),
  });
});

it('counts one article as one', async () => {
  const { config } = await openApp(FLOOD_ARTICLES.slice(0, 1));
  expect(told((await checkArchiveState(config)).checks)['archive']).toMatch(/^ok: 1 article, /u);
});

it('says of an archive with vectors that their index agrees with it', async () => {
  const app = await openApp(FLOOD_ARTICLES, 'static');
  await app.close();
  expect(told((await checkArchiveState(app.config)).checks)['index of vectors']).toMatch(
    /^ok: agrees with the archive \(\d+ vectors\)$/u,
  );
});

it('says that a model of English is of no use to articles in another language', async () => {
  const config = configIn(temporaryFolder());
  const log = createLogger({ level: 'silent', write: () => undefined });
  const found = { model: null, isEnglish: false };
  expect(
    told(await checkModels({ ...config, embeddingModel: 'builtin', readerModel: null }, log, found)),
  ).toMatchObject({
    'embedding model': expect.stringMatching(/^warning: minilm@\w+ knows English alone/u),
  });
});

it('says that nothing is indexed yet, where articles are looked for, and what cannot be remembered', async () => {
  const folder = temporaryFolder();
  const config = configIn(folder);
  expect(told((await checkArchiveState(config)).checks)).toEqual({ archive: 'warning: nothing is indexed yet' });
  expect(told(await checkArticles(config))['articles']).toMatch(/^failed: .*articles/u);
  mkdirSync(config.dataDir);
  expect(told(await checkDataFolder(config))).toMatchObject({
    'data folder': expect.stringMatching(/^ok: .* MB free$/u),
    memory: 'ok: nothing is remembered yet',
  });
  writeFileSync(memoryPath(config.dataDir), 'no database');
  expect(told(await checkDataFolder(config))['memory']).toMatch(/^failed: .*damaged/u);
});

it('names each source that has failed or been silent, and says nothing where none is named', async () => {
  const folder = temporaryFolder();
  expect(await checkSources(configIn(folder))).toEqual([]);
  const [failing, silent] = ['https://one.example/feed', 'https://two.example/feed'];
  const state = { since: '2025-01-01T00:00:00.000Z', nextAt: null, newAt: null, failures: 0, failingSince: null };
  const asked = { checkedAt: '2025-03-01T00:00:00.000Z', problem: null, etag: null, lastModified: null, items: {} };
  const failed = { failures: 3, failingSince: '2025-02-01T00:00:00.000Z', problem: 'answers 500' };
  writeFiles(folder, {
    'sources.yaml': `sources:\n  - feed: ${failing}\n  - feed: ${silent}\n`,
    'data/sources.json': JSON.stringify({
      sources: { [failing]: { ...state, ...asked, ...failed }, [silent]: { ...state, ...asked } },
    }),
  });
  const checks = await checkSources(configIn(folder));
  expect(checks.map(({ status, message }) => [status, message])).toEqual([
    ['warning', expect.stringContaining('nobody to write to')],
    ['warning', `${failing}: failing since 2025-02-01 (answers 500)`],
    ['warning', `${silent}: silent since 2025-01-01`],
  ]);
});
