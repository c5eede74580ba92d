import { request } from 'node:http';
import { expect, it } from 'vitest';
import { openServer, post } from '../../support/server/open-server.ts';
import { scriptedApp } from '../../support/terminal/scripted-app.ts';

const TOKEN = 'a-token-of-the-test-1234';
const people = { command: 'people', text: 'x', people: [] } as const;
const app = () => scriptedApp({ people: async () => people });

/** A request with headers that `fetch` keeps for itself. */
function askedAs(address: string, headers: Readonly<Record<string, string>>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request(`${address}/api/people?text=x`, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject).end();
  });
}

it('lets in who sends the token, and nobody else', async () => {
  const address = await openServer({ app: app(), http: { token: TOKEN } });
  const asked = async (authorization?: string): Promise<number> =>
    (await post(`${address}/api/people`, { text: 'x' }, authorization === undefined ? {} : { authorization })).status;
  expect(await asked()).toBe(401);
  expect(await asked('Bearer wrong')).toBe(401);
  expect(await asked(`Bearer ${TOKEN}x`)).toBe(401);
  expect(await asked(`Basic ${TOKEN}`)).toBe(401);
  expect(await asked(`bearer ${TOKEN}`)).toBe(200);
  expect((await fetch(`${address}/metrics`)).status).toBe(401);
  expect((await fetch(`${address}/healthz`)).status).toBe(200);
});

it('does not answer a browser that another page has led here', async () => {
  const address = await openServer({ app: app() });
  const { host } = new URL(address);
  expect(await askedAs(address, { host })).toBe(200);
  expect(await askedAs(address, { host: 'evil.example' })).toBe(403);
  expect(await askedAs(address, { host: `localhost:${new URL(address).port}` })).toBe(200);
  expect(await askedAs(address, { host, origin: `http://${host}` })).toBe(200);
  expect(await askedAs(address, { host, origin: 'https://evil.example' })).toBe(403);
  expect(await askedAs(address, { host, origin: 'null' })).toBe(403);
});

it('answers by the name that readers know it by', async () => {
  const http = { token: null, publicUrl: 'http://news.example' };
  const address = await openServer({ app: app(), http });
  expect(await askedAs(address, { host: 'news.example', origin: 'http://news.example' })).toBe(200);
});

it('asks a client that comes too often to wait, each for itself', async () => {
  const address = await openServer({ app: app(), http: { publicUrl: 'http://localhost' } });
  const asked = async (client: string): Promise<Response> =>
    fetch(`${address}/api/people?text=x`, { headers: { 'x-forwarded-for': `10.0.0.9, ${client}` } });
  for (let count = 0; count < 60; count++) expect((await asked('192.0.2.1')).status).toBe(200);
  const refused = await asked('192.0.2.1');
  expect([refused.status, Number(refused.headers.get('retry-after'))]).toEqual([429, expect.any(Number)]);
  expect(await refused.json()).toMatchObject({ title: 'Too many requests' });
  expect((await asked('192.0.2.2')).status).toBe(200);
});

it('sends pages that nothing from elsewhere may act in', async () => {
  const { headers } = await fetch(`${await openServer({ app: app() })}/healthz`);
  expect(headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('content-security-policy')).not.toContain('unsafe');
});
