import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import type { App } from '../../../src/app/app.ts';
import { watchAddress } from '../../../src/reply/watch-address.ts';
import { FLOOD_ARTICLES } from '../../support/flood-articles.ts';
import { openApp } from '../../support/open-app.ts';
import { openServer } from '../../support/server/open-server.ts';

const TOKEN = 'a-token-of-the-test-1234';
const place = { server: '1', channel: '2', member: '3' };
let app: App;
let id = 0;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  app = await openApp(FLOOD_ARTICLES);
  const made = await app.watch({ words: 'slipway', kind: 'words', ...place });
  id = made.watches[0]?.id ?? 0;
});

async function comes(name: string, text: string): Promise<void> {
  // What comes in the very millisecond that a watch is made in was there before.
  vi.setSystemTime(Date.now() + 1_000);
  mkdirSync(app.config.articlesDir, { recursive: true });
  writeFileSync(join(app.config.articlesDir, name), text);
  await app.update();
  await app.findNews(Date.now());
}

const read = async (address: string, headers: Record<string, string> = {}) => {
  const response = await fetch(address, { headers });
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
};

it('is Atom: an entry for each article that came since and prints what is watched for, newest first, with its words', async () => {
  await comes('one.txt', 'date 2025-03-20 The slipway of Karsk was <b>mended</b> & painted on Thursday.');
  await comes('other.txt', 'date 2025-03-21 Nobody came.');
  await comes(
    'two.json',
    JSON.stringify({ title: 'Sold', url: 'https://a.example/2', text: 'They sold the slipway.' }),
  );
  const publicUrl = 'http://127.0.0.1';
  const address = await openServer({ app, http: { publicUrl } });
  const { status, type, text } = await read(`${address}/watch/${id}.atom`);
  expect([status, type]).toEqual([200, 'application/atom+xml; charset=utf-8']);
  const feed = parseAtomFeed(text);
  expect(feed).toMatchObject({
    title: { value: 'slipway', type: 'text' },
    links: [{ href: `${publicUrl}/watch/${id}.atom`, rel: 'self' }],
  });
  expect(feed.id).toMatch(/^urn:dateline:watch:/u);
  expect(feed.entries?.map(({ title, summary }) => [title?.value, summary?.value])).toEqual([
    ['Sold', '“They sold the slipway.”'],
    [expect.any(String), expect.stringContaining('“The slipway of Karsk was <b>mended</b> & painted on Thursday.”')],
  ]);
  const [sold, mended] = feed.entries ?? [];
  expect(sold?.links?.[0]?.href).toBe('https://a.example/2');
  expect(mended?.links?.[0]?.href).toContain(`${publicUrl}/article/one?from=`);
  expect(Date.parse(String(mended?.updated))).toBeLessThan(Date.parse(String(sold?.updated)));
  expect(Date.parse(String(feed.updated))).toBe(Date.parse(String(sold?.updated)));
});

it('is empty while nothing has come, says nothing of what was there before, and is not there without its watch', async () => {
  const address = await openServer({ app });
  expect(parseAtomFeed((await read(`${address}/watch/${id}.atom`)).text).entries ?? []).toEqual([]);
  expect((await read(`${address}/watch/${id + 1}.atom`)).status).toBe(404);
});

it('is for who has the token, or the key of this watch and of this token', async () => {
  const publicUrl = 'https://news.example.org';
  const http = { publicUrl, token: TOKEN };
  const address = await openServer({ app, http });
  const own = (watchAddress(id, http) ?? '').replace(publicUrl, address);
  expect((await read(own)).status).toBe(200);
  expect((await read(`${address}/watch/${id}.atom`, { authorization: `Bearer ${TOKEN}` })).status).toBe(200);
  expect((await read(`${address}/watch/${id}.atom`)).status).toBe(401);
  expect((await read(own.replace(`/${id}.atom`, `/${id + 1}.atom`))).status).toBe(401);
  const other = watchAddress(id, { ...http, token: `${TOKEN}-new` }) ?? '';
  expect((await read(other.replace(publicUrl, address))).status).toBe(401);
  expect(watchAddress(id, { publicUrl: null, token: TOKEN })).toBeNull();
});
