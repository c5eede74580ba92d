import { Hono } from 'hono';
import { type HttpServer, listen } from '../listen.ts';
import type { ServerEnv } from '../server-types.ts';
import type { HealthParts } from './health-of.ts';
import { healthRoutes, readiness } from './health-routes.ts';

/**
 * The server's health at a port of its own, and nothing else of it. It listens on every address, since a container's probe
 * comes from outside, and says nothing but counts; whatever else is asked is answered as `/readyz`.
 * @param port 0 for any that is free.
 */
export function createHealthServer(port: number, parts: HealthParts): HttpServer {
  const routes = new Hono<ServerEnv>();
  routes.route('/', healthRoutes(parts));
  routes.all('*', (context) => readiness(context, parts));
  return listen({ fetch: routes.fetch, host: null, port, setting: 'HEALTH_PORT' });
}
