import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import { requestId } from '../app/request-id.ts';
import { apiRoutes } from './api/api-routes.ts';
import { limitRate } from './guard/limit-rate.ts';
import { needsToken } from './guard/needs-token.ts';
import { ownHost } from './guard/own-host.ts';
import { feedRoutes } from './feeds/feed-routes.ts';
import { archiveOf } from './health/health-of.ts';
import { healthRoutes } from './health/health-routes.ts';
import { mcpRoute } from './mcp/mcp-route.ts';
import { openApiDocument } from './openapi/openapi-document.ts';
import { pageRoutes } from './pages/page-routes.ts';
import { problemOf } from './problem.ts';
import type { ServerParts } from './server-parts.ts';
import type { ServerContext, ServerEnv } from './server-types.ts';
import { speakingWith } from './speaking-with.ts';

/** Bytes of a request at the most: the longest question is a small part of it. */
const MOST_BYTES = 64 * 1024;
/** Requests a minute and client: answers are worked for, pages and their files are read from memory. */
const ANSWERS_PER_MINUTE = 60;
const PAGES_PER_MINUTE = 600;

/** All that the server answers. */
export function createRoutes(parts: ServerParts): Hono<ServerEnv> {
  const { http, commands, metrics, version } = parts;
  const routes = new Hono<ServerEnv>();
  routes.use(async (context, next) => {
    context.set('requestId', requestId());
    await next();
  });
  routes.use(async (context, next) => logged(context, next, parts));
  routes.use(secureHeaders({ contentSecurityPolicy: CONTENT_SECURITY, referrerPolicy: 'no-referrer' }));
  routes.onError((error, context) => failed(error, context, parts));
  routes.notFound((context) => failed(new HTTPException(404, { message: context.req.path }), context, parts));

  // Of a supervisor, which comes by the address of a container: counts, and nothing to do.
  routes.route('/', healthRoutes(parts));

  routes.use(ownHost(http));
  const answering = [
    needsToken(http.token),
    limitRate(ANSWERS_PER_MINUTE, http),
    bodyLimit({
      maxSize: MOST_BYTES,
      onError: () => {
        throw new HTTPException(413, { message: `A request has at most ${MOST_BYTES} bytes.` });
      },
    }),
  ] as const;
  routes.use('/api/*', ...answering);
  routes.route('/api', apiRoutes(parts));
  routes.use('/mcp', ...answering);
  routes.all('/mcp', mcpRoute(parts));
  routes.get('/metrics', needsToken(http.token), limitRate(PAGES_PER_MINUTE, http), async (context) => {
    const { app, turnstile, openInDiscord } = parts;
    const now = { archive: await archiveOf(app), open: turnstile.open(), openInDiscord: openInDiscord() };
    return context.body(await metrics.write(now), 200, { 'content-type': metrics.contentType });
  });
  routes.use('/', limitRate(PAGES_PER_MINUTE, http));
  routes.use('/article/*', limitRate(PAGES_PER_MINUTE, http));
  routes.use('/watch/*', limitRate(ANSWERS_PER_MINUTE, http));
  routes.route('/', feedRoutes(parts));
  routes.route('/', pageRoutes(parts));
  routes.get('/openapi.json', limitRate(PAGES_PER_MINUTE, http), (context) =>
    context.json(openApiDocument({ commands, version, publicUrl: http.publicUrl, isTokenSet: http.token !== null })),
  );
  return routes;
}

/** Nothing from elsewhere, and nothing that is written into a page. */
const CONTENT_SECURITY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

/** A line for each request: its path without what was asked. */
async function logged(context: ServerContext, next: () => Promise<void>, { log }: ServerParts): Promise<void> {
  const startedAt = performance.now();
  context.header('x-request-id', context.get('requestId'));
  await next();
  const { method, path } = context.req;
  const ms = Math.round(performance.now() - startedAt);
  log.debug('served', { request: context.get('requestId'), method, path, status: context.res.status, ms });
}

function failed(error: Error, context: ServerContext, { app, log }: ServerParts): Response {
  const request = context.get('requestId');
  const problem = problemOf(error, request, speakingWith(context, app).wording);
  const own = log.forRequest({ id: request, asked: context.get('asked') ?? {} });
  const details = { path: context.req.path, status: problem.status, error };
  if (problem.status >= 500) own.error('a request failed', details);
  else own.info('a request was refused', details);
  return context.json(problem, problem.status, { 'content-type': 'application/problem+json' });
}
