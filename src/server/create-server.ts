import { createAdaptorServer } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { createTurnstile } from '../app/turnstile.ts';
import { AppError, messageOf } from '../errors.ts';
import { createRoutes } from './routes.ts';
import type { ServerParts } from './server-parts.ts';

export interface ServerOptions extends Omit<ServerParts, 'turnstile'> {
  /** 0 for any that is free. */
  readonly port: number;
}

export interface HttpServer {
  /** @returns the address it answers at. @throws {AppError} `settings` when the port cannot be had. */
  start(): Promise<string>;
  /** Takes no new requests and lets the open ones finish, within about 5 seconds. */
  stop(): Promise<void>;
}

/** Commands that run at the same time, as in Discord: they share one model and one archive. */
const AT_ONCE = 4;
const GRACE_MS = 4_500;
/** Milliseconds that a request may take to come in whole: who sends a byte now and then holds no place for long. */
const COMES_WITHIN_MS = 30_000;

/** The server for other programs and for browsers: answers, pages, health and metrics, at one port. */
export function createServer({ port, ...parts }: ServerOptions): HttpServer {
  const { fetch } = createRoutes({ ...parts, turnstile: createTurnstile(AT_ONCE) });
  // Made by `node:http` unless it is told otherwise.
  const server = createAdaptorServer({ fetch, serverOptions: { requestTimeout: COMES_WITHIN_MS } }) as Server;
  const { host } = parts.http;
  return {
    start: () =>
      new Promise((resolve, reject) => {
        server.once('error', (error) => {
          const why = `HTTP_PORT ${port} at ${host} cannot be used: ${messageOf(error)}`;
          reject(new AppError('settings', why, { cause: error }));
        });
        server.listen(port, host, () => {
          // A TCP server's address is always of this shape.
          const { port: given } = server.address() as AddressInfo;
          resolve(`http://${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${given}`);
        });
      }),
    stop: () =>
      new Promise((resolve) => {
        const impatient = setTimeout(() => server.closeAllConnections(), GRACE_MS);
        server.close(() => {
          clearTimeout(impatient);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}
