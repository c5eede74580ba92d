import { onTestFinished } from 'vitest';
import { COMMANDS } from '../../../commands/index.ts';
import type { App } from '../../../src/app/app.ts';
import { observedApp } from '../../../src/app/observed-app.ts';
import type { HttpSettings } from '../../../src/config.ts';
import { createServer } from '../../../src/server/create-server.ts';
import { createMetrics } from '../../../src/server/metrics/create-metrics.ts';
import type { Gateway } from '../../../src/server/server-parts.ts';
import { FLOOD_ARTICLES } from '../flood-articles.ts';
import { openApp } from '../open-app.ts';

export interface ServerUnderTest {
  readonly app?: App;
  readonly http?: Partial<HttpSettings>;
  readonly gateway?: Gateway;
}

/** The real server over the articles of the flood, on loopback; it ends with the test. @returns its address. */
export async function openServer({ app, http, gateway = 'none' }: ServerUnderTest = {}): Promise<string> {
  const metrics = createMetrics();
  const opened = observedApp(app ?? (await openApp(FLOOD_ARTICLES)), metrics);
  const settings = { port: null, host: '127.0.0.1', token: null, publicUrl: null, ...http };
  const server = createServer({
    port: 0,
    http: settings,
    app: opened,
    commands: COMMANDS,
    log: opened.log,
    metrics,
    gateway: () => gateway,
    openInDiscord: () => 0,
    version: '0.0.0',
  });
  const address = await server.start();
  onTestFinished(() => server.stop());
  return address;
}

/** Posts JSON. */
export function post(
  address: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}
