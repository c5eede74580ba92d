import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { readFileSync } from 'node:fs';
import { needsToken } from '../guard/needs-token.ts';
import type { ServerParts } from '../server-parts.ts';
import type { ServerContext, ServerEnv } from '../server-types.ts';
import { speakingWith } from '../speaking-with.ts';
import { articlePage, type QuotedPlace } from './article-page.ts';
import { withTexts } from './page-texts.ts';

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

/** For browsers: a page to ask at, and a page for each article. */
export function pageRoutes({ app, http }: ServerParts): Hono<ServerEnv> {
  const [page, style, script] = [read('index.html'), read('page.css'), read('page.js')];
  const routes = new Hono<ServerEnv>();
  routes.get('/', (context) => context.html(withTexts(page, speakingWith(context, app).wording)));
  routes.get('/page.css', (context) => context.body(style, 200, { 'content-type': 'text/css; charset=utf-8' }));
  routes.get('/page.js', (context) => context.body(script, 200, { 'content-type': 'text/javascript; charset=utf-8' }));
  // With a public address, sources lead here: whoever reads an answer may read them.
  routes.use('/article/*', needsToken(http.publicUrl === null ? http.token : null));
  routes.get('/article/:id{.+}', async (context) => {
    const article = await app.article(context.req.param('id'));
    if (article === null)
      throw new HTTPException(404, { message: 'The archive has no such article, or not any more.' });
    const led = { place: placeIn(context), versions: await app.versions(context.req.param('id')) };
    return context.html(articlePage(article, led, speakingWith(context, app).wording));
  });
  return routes;
}

/** Where the link leads; null where it says nothing that can be a place. */
function placeIn(context: ServerContext): QuotedPlace | null {
  const { from = '', to = '', sum = null } = context.req.query();
  const isPlace = /^\d{1,9}$/u.test(from) && /^\d{1,9}$/u.test(to);
  return isPlace ? { start: Number(from), end: Number(to), sum } : null;
}
