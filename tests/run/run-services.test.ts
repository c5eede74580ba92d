import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import type { App } from '../../src/app/app.ts';
import { runServices } from '../../src/run/run-services.ts';
import { freePort } from '../support/discord/free-port.ts';
import { eventually } from '../support/eventually.ts';
import { FLOOD_ARTICLES } from '../support/flood-articles.ts';
import { openApp } from '../support/open-app.ts';

async function appWithHealthAt(healthPort: number): Promise<App> {
  const app = await openApp(FLOOD_ARTICLES);
  return { ...app, config: { ...app.config, healthPort } };
}

const health = async (port: number, path: string): Promise<unknown> => {
  const response = await fetch(`http://127.0.0.1:${port}${path}`);
  return [response.status, await response.json()];
};

it('says at HEALTH_PORT how it stands, on any path, and nothing else of the server, until it stops', async () => {
  const port = await freePort();
  const ending = new AbortController();
  const running = runServices(await appWithHealthAt(port), { hasBot: false, port: null }, ending.signal);
  const stands = { status: 'ok', gateway: 'none', archive: { articles: FLOOD_ARTICLES.length } };
  await eventually(async () => expect(await health(port, '/health')).toMatchObject([200, stands]));
  expect(await health(port, '/readyz')).toMatchObject([200, stands]);
  expect(await health(port, '/healthz')).toEqual([200, { status: 'ok' }]);
  expect(await health(port, '/api/ask?question=When')).toMatchObject([200, stands]);
  ending.abort(0);
  await running;
  await expect(health(port, '/')).rejects.toThrow();
});

it('names HEALTH_PORT when it is taken', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, resolve));
  onTestFinished(() => void taken.close());
  // A TCP server's address is always of this shape.
  const { port } = taken.address() as AddressInfo;
  const running = runServices(await appWithHealthAt(port), { hasBot: false, port: null }, new AbortController().signal);
  await expect(running).rejects.toMatchObject({
    code: 'settings',
    message: expect.stringContaining(`HEALTH_PORT ${port}`),
  });
});
