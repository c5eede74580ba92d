import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { watchKey } from '../../reply/watch-key.ts';
import { clientOf } from '../guard/client-of.ts';
import { isSameSecret } from '../guard/is-same-secret.ts';
import { needsToken } from '../guard/needs-token.ts';
import type { ServerParts } from '../server-parts.ts';
import type { ServerEnv } from '../server-types.ts';
import { takeTurn } from '../take-turn.ts';
import { atomOf } from './atom-of.ts';

/** `/watch/<number>.atom`: what a channel waits for, as a feed. With the token, or with the key of that feed alone. */
export function feedRoutes({ app, http, turnstile }: Pick<ServerParts, 'app' | 'http' | 'turnstile'>): Hono<ServerEnv> {
  const routes = new Hono<ServerEnv>();
  const withToken = needsToken(http.token);
  routes.get('/watch/:file{[0-9]{1,9}\\.atom}', async (context, next) => {
    const id = Number.parseInt(context.req.param('file'), 10);
    const { key } = context.req.query();
    const hasKey = http.token !== null && key !== undefined && isSameSecret(key, watchKey(id, http.token));
    return hasKey ? next() : withToken(context, next);
  });
  routes.get('/watch/:file{[0-9]{1,9}\\.atom}', async (context) => {
    const id = Number.parseInt(context.req.param('file'), 10);
    const feed = await takeTurn(turnstile, clientOf(context, http), () => app.watchFeed(id));
    if (feed === null) throw new HTTPException(404, { message: 'There is no such watch, or not any more.' });
    const self = http.publicUrl === null ? context.req.url : `${http.publicUrl}${pathOf(context.req.url)}`;
    return context.body(atomOf(feed, { self, publicUrl: http.publicUrl }), 200, {
      'content-type': 'application/atom+xml; charset=utf-8',
    });
  });
  return routes;
}

/** Without what leads to the server, with the key. */
function pathOf(address: string): string {
  const { pathname, search } = new URL(address);
  return `${pathname}${search}`;
}
