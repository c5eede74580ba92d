import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { rssFeed, storyPage } from '../support/news-pages.ts';
import type { Story } from './made-up-stories.ts';

/** Where a story is named: a feed that works, one that is slow, one that is broken every other time, a sitemap. */
export const SOURCES = ['quick', 'slow', 'broken', 'map'] as const;
export type SourceName = (typeof SOURCES)[number];

export interface MadeUpSites {
  /** Without a trailing slash. */
  readonly url: string;
  /** The rows of a `sources.yaml` that names all of them. */
  readonly rows: string;
  /** Prints a story, or prints it anew. @returns its address. */
  print(source: SourceName, index: number, story: Story): string;
  /** How often what was asked. */
  readonly requests: Map<string, number>;
  close(): void;
}

const SLOW_MS = 400;

/** Three feeds and a sitemap on loopback, with a page a story. */
export async function openMadeUpSites(): Promise<MadeUpSites> {
  const stories = new Map<string, { readonly source: SourceName; readonly story: Story; readonly printed: number }>();
  const requests = new Map<string, number>();
  const site = { url: '' };
  const of = (source: SourceName) => [...stories].filter(([, one]) => one.source === source);
  const feed = (source: SourceName): string =>
    rssFeed(
      site.url,
      // What is new is named first; what is printed anew has another date.
      of(source)
        .toReversed()
        .map(([path, { story, printed }]) => ({
          path,
          title: story.title,
          more: `<pubDate>${new Date(Date.UTC(2025, 0, 1) + printed * 60_000).toUTCString()}</pubDate>`,
        })),
    );
  const answers: Readonly<Record<SourceName, (response: ServerResponse, times: number) => Promise<void> | void>> = {
    quick: (response) => send(response, 'application/rss+xml', feed('quick')),
    async slow(response) {
      await sleep(SLOW_MS);
      send(response, 'application/rss+xml', feed('slow'));
    },
    broken(response, times) {
      if (times % 3 === 1) response.writeHead(503).end('Later.');
      else if (times % 3 === 2) send(response, 'application/rss+xml', feed('broken').slice(0, 120));
      else send(response, 'application/rss+xml', feed('broken'));
    },
    map: (response) =>
      send(
        response,
        'application/xml',
        sitemap(
          site.url,
          of('map').map(([path, { printed }]) => ({ path, printed })),
        ),
      ),
  };
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const times = (requests.get(path) ?? 0) + 1;
    requests.set(path, times);
    const source = SOURCES.find((name) => path === `/${name}`);
    const page = stories.get(path);
    if (source !== undefined) void answers[source](response, times);
    else if (page !== undefined)
      send(response, 'text/html; charset=utf-8', storyPage(page.story.title, page.story.paragraphs));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has this kind of address.
  const { port } = server.address() as AddressInfo;
  site.url = `http://127.0.0.1:${port}`;
  let printed = 0;
  return {
    url: site.url,
    rows: `sources:\n${SOURCES.map((name) => `  - ${name === 'map' ? 'sitemap' : 'feed'}: ${site.url}/${name}\n    most: 200\n`).join('')}`,
    print(source, index, story) {
      const path = `/${source}/story-${index}.html`;
      stories.delete(path);
      stories.set(path, { source, story, printed: (printed += 1) });
      return `${site.url}${path}`;
    },
    requests,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function send(response: ServerResponse, type: string, body: string): void {
  response.writeHead(200, { 'content-type': type }).end(body);
}

function sitemap(url: string, pages: readonly { readonly path: string; readonly printed: number }[]): string {
  const rows = pages.map(
    ({ path, printed }) =>
      `<url><loc>${url}${path}</loc><lastmod>${new Date(Date.UTC(2025, 0, 1) + printed * 60_000).toISOString()}</lastmod></url>`,
  );
  return `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${rows.join('')}</urlset>`;
}
