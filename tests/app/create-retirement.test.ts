import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLogger } from '../../src/log.ts';
import { openApp } from '../support/open-app.ts';

const FEED = 'http://127.0.0.1:9/rss';
const TODAY = new Date().toISOString().slice(0, 10);

async function open() {
  const logged: string[] = [];
  const app = await openApp([], 'none', { log: createLogger({ level: 'warn', write: (line) => logged.push(line) }) });
  const path = (file: string): string => join(app.config.articlesDir, file);
  const put = async (file: string, fields: Readonly<Record<string, string>>): Promise<void> => {
    mkdirSync(join(path(file), '..'), { recursive: true });
    writeFileSync(path(file), JSON.stringify(fields));
    await app.update();
  };
  const keep = (days: string): void =>
    writeFileSync(app.config.sourcesFile, `sources:\n  - feed: ${FEED}\n    keep: ${days}\n`);
  return { app, path, put, keep, logged };
}

describe('a source that is kept for a time', () => {
  it('loses the articles that are older: file, text and what they said before', async () => {
    const { app, path, put, keep, logged } = await open();
    await put('feeds/coast.example/old.json', { date: '2001-05-01', from: FEED, text: 'Seven boats sailed.' });
    await put('feeds/coast.example/old.json', { date: '2001-05-01', from: FEED, text: 'Nine boats sailed.' });
    await put('feeds/coast.example/young.json', { date: TODAY, from: FEED, text: 'The harbour is open.' });
    await put('feeds/coast.example/undated.json', { from: FEED, text: 'The bridge is closed.' });
    expect(await app.versions('old')).toHaveLength(1);
    keep('365d');
    await app.fetch();
    expect(existsSync(path('feeds/coast.example/old.json'))).toBe(false);
    expect([await app.article('old'), await app.versions('old')]).toEqual([null, []]);
    expect((await app.articles({ words: '', limit: 9, filters: {} })).total).toBe(2);
    expect(logged.join()).toMatch(/source is kept for a time only.*count=1 articles=old/u);
    expect(logged.join()).not.toContain('boats');
  });

  it('leaves alone what is of another source, or somebody’s own', async () => {
    const { app, put, keep } = await open();
    await put('feeds/coast.example/other.json', {
      date: '2001-05-01',
      from: 'https://other.example/',
      text: 'A storm.',
    });
    await put('feeds/coast.example/own.json', { date: '2001-05-01', text: 'The ferry sails.' });
    await put('mine.json', { date: '2001-05-01', from: FEED, text: 'The bridge is closed.' });
    keep('1d');
    await app.fetch();
    expect((await app.articles({ words: '', limit: 9, filters: {} })).total).toBe(3);
  });

  it('is kept for days, and nothing else', async () => {
    const { app, keep } = await open();
    keep('a year');
    await expect(app.fetch()).rejects.toMatchObject({ code: 'settings', message: expect.stringContaining('row 1') });
  });
});
