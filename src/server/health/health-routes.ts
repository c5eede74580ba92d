import { Hono } from 'hono';
import type { ServerContext, ServerEnv } from '../server-types.ts';
import { type HealthParts, healthOf } from './health-of.ts';

/** For a supervisor: `/healthz` says that the process lives, `/readyz` whether it can answer, and what it lacks where not. */
export function healthRoutes(parts: HealthParts): Hono<ServerEnv> {
  const routes = new Hono<ServerEnv>();
  routes.get('/healthz', (context) => context.json({ status: 'ok' }));
  routes.get('/readyz', (context) => readiness(context, parts));
  return routes;
}

/** 200 while it can answer, else 503. */
export async function readiness(context: ServerContext, parts: HealthParts): Promise<Response> {
  const health = await healthOf(parts);
  return context.json(health, health.status === 'ok' ? 200 : 503, { 'cache-control': 'no-store' });
}
