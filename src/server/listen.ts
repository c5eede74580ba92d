import { createAdaptorServer } from '@hono/node-server';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AppError, messageOf } from '../errors.ts';

export interface ListenOptions {
  readonly fetch: Parameters<typeof createAdaptorServer>[0]['fetch'];
  /** Null: every address of the machine. */
  readonly host: string | null;
  /** 0 for any that is free. */
  readonly port: number;
  /** The setting that the port is of, for who has to change it. */
  readonly setting: 'HTTP_PORT' | 'HEALTH_PORT';
}

export interface HttpServer {
  /** @returns the address it answers at. @throws {AppError} `settings` when the port cannot be had. */
  start(): Promise<string>;
  /** Takes no new requests and lets the open ones finish, within about 5 seconds. */
  stop(): Promise<void>;
}

const GRACE_MS = 4_500;
/** Milliseconds that a request may take to come in whole: who sends a byte now and then holds no place for long. */
const COMES_WITHIN_MS = 30_000;
/**
 * Milliseconds that a connection is kept for the next request. Longer than proxies keep theirs, a minute with most: whoever closes
 * first must not be the one that is asked, or a request that is just being sent is lost.
 */
const KEPT_FOR_MS = 75_000;

/** Answers at a port. */
export function listen({ fetch, host, port, setting }: ListenOptions): HttpServer {
  // Made by `node:http` unless it is told otherwise.
  const serverOptions = { requestTimeout: COMES_WITHIN_MS, keepAliveTimeout: KEPT_FOR_MS };
  const server = createAdaptorServer({ fetch, serverOptions }) as Server;
  return {
    start: () =>
      new Promise((resolve, reject) => {
        server.once('error', (error) => {
          const why = `${setting} ${port}${host === null ? '' : ` at ${host}`} cannot be used: ${messageOf(error)}`;
          reject(new AppError('settings', why, { cause: error }));
        });
        server.listen({ port, ...(host === null ? {} : { host }) }, () => {
          // A TCP server's address is always of this shape.
          const { port: given } = server.address() as AddressInfo;
          resolve(httpAddress(host ?? '127.0.0.1', given));
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

/** Where a server at a host and port is asked; an address of IPv6 stands in brackets there. */
export function httpAddress(host: string, port: number): string {
  return `http://${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${port}`;
}
