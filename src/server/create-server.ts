import { createTurnstile } from '../app/turnstile.ts';
import { type HttpServer, listen } from './listen.ts';
import { createRoutes } from './routes.ts';
import type { ServerParts } from './server-parts.ts';

export interface ServerOptions extends Omit<ServerParts, 'turnstile'> {
  /** 0 for any that is free. */
  readonly port: number;
}

/** Commands that run at the same time, as in Discord: they share one model and one archive. */
const AT_ONCE = 4;

/** The server for other programs and for browsers: answers, pages, health and metrics, at one port. */
export function createServer({ port, ...parts }: ServerOptions): HttpServer {
  const { fetch } = createRoutes({ ...parts, turnstile: createTurnstile(AT_ONCE) });
  return listen({ fetch, host: parts.http.host, port, setting: 'HTTP_PORT' });
}
