import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { expect, it } from 'vitest';
import { readConfig, settingsSchema } from '../src/config.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

it('lists every setting in .env.example, and none that does not exist', () => {
  expect(Object.keys(parseEnv(readFileSync('.env.example', 'utf8'))).sort()).toEqual(
    Object.keys(settingsSchema.shape).sort(),
  );
});

it('gives in .env.example the values that settings have when nobody sets them', () => {
  const folder = temporaryFolder();
  const example = parseEnv(readFileSync('.env.example', 'utf8'));
  expect(readConfig({ environment: example, folder })).toEqual(readConfig({ environment: {}, folder }));
});

it('prefers a flag to the environment, the environment to .env, and .env to the default', () => {
  const folder = temporaryFolder();
  const dirs = (flags: Record<string, string>, environment: Record<string, string>): string =>
    readConfig({ flags, environment, folder }).articlesDir;
  expect(dirs({}, {})).toBe(join(folder, 'seeds'));
  writeFileSync(join(folder, '.env'), 'ARTICLES_DIR=from-file\n');
  expect(dirs({}, {})).toBe(join(folder, 'from-file'));
  expect(dirs({}, { ARTICLES_DIR: '/from/environment' })).toBe(resolve('/from/environment'));
  expect(dirs({ ARTICLES_DIR: 'from-flag' }, { ARTICLES_DIR: '/from/environment' })).toBe(join(folder, 'from-flag'));
});

it('takes an empty value as not set', () => {
  expect(
    readConfig({ environment: { DISCORD_TOKEN: ' ', COOLDOWN_SECONDS: '' }, folder: temporaryFolder() }),
  ).toMatchObject({ discordToken: null, cooldownSeconds: 3 });
});

it('reports every setting that is wrong at once, by name', () => {
  const environment = {
    DISCORD_GUILD_IDS: '12, abc',
    DISCORD_API_URL: 'ftp://x',
    COOLDOWN_SECONDS: '-1',
    HEALTH_PORT: '99999',
    LOG_LEVEL: 'loud',
  };
  expect(() => readConfig({ environment, folder: temporaryFolder() })).toThrow(
    expect.objectContaining({
      code: 'settings',
      message: expect.stringMatching(/GUILD_IDS(.|\n)*API_URL(.|\n)*COOLDOWN(.|\n)*HEALTH_PORT(.|\n)*LOG_LEVEL/),
    }),
  );
});

it('lets articles be added from the servers named for that, else from those that are named at all, else from none', () => {
  const adding = (environment: Record<string, string>): readonly string[] =>
    readConfig({ environment, folder: temporaryFolder() }).addingGuildIds;
  const [one, other] = ['700000000000000001', '700000000000000002'];
  expect(adding({})).toEqual([]);
  expect(adding({ DISCORD_GUILD_IDS: one })).toEqual([one]);
  expect(adding({ DISCORD_GUILD_IDS: one, ADDING_GUILD_IDS: other })).toEqual([other]);
});
