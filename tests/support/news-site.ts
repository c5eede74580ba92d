import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** What a site answers at a path. */
export interface SitePage {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface NewsSite {
  /** Without a trailing slash. */
  readonly url: string;
  /** What is there now: tests put pages in, change and remove them. */
  readonly pages: Map<string, SitePage | ((request: IncomingMessage, response: ServerResponse) => void)>;
  /** What was asked for, in order, with the headers. */
  readonly requests: { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
}

/** A web site on loopback; it ends with the test. */
export async function openNewsSite(): Promise<NewsSite> {
  const pages: NewsSite['pages'] = new Map();
  const requests: NewsSite['requests'][number][] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push({ path, headers: request.headers });
    const page = pages.get(path) ?? { status: 404, body: 'There is no such page.' };
    if (typeof page === 'function') return page(request, response);
    response.writeHead(page.status ?? 200, {
      'content-type': page.type ?? 'text/html; charset=utf-8',
      ...page.headers,
    });
    response.end(page.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  // A server that listens on a port has this kind of address.
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, pages, requests };
}

/** The rule that lets tests fetch from a site of their own. */
export const allowLoopback = (address: string): boolean => address === '127.0.0.1';
