import { describe, expect, it, onTestFinished } from 'vitest';
import { createFetchLimited, type FetchLimited } from '../../../src/sources/fetching/fetch-limited.ts';
import { createGuardedAgent } from '../../../src/sources/fetching/guarded-agent.ts';
import { allowLoopback, openNewsSite } from '../../support/news-site.ts';

function open(isAllowed?: (address: string) => boolean, timeMs?: number): FetchLimited {
  const agent = createGuardedAgent(isAllowed === undefined ? {} : { isAllowed });
  onTestFinished(() => agent.destroy());
  return createFetchLimited({
    agent,
    userAgent: 'Dateline (+desk@example.org)',
    ...(timeMs === undefined ? {} : { timeMs }),
  });
}

const ANY = { types: [], most: 1000 };

describe('the guard', () => {
  it('asks nothing of this machine, however its address is written', async () => {
    const { url, requests } = await openNewsSite();
    const fetch = open();
    const { port } = new URL(url);
    for (const host of ['127.0.0.1', 'localhost', '2130706433', '0x7f.1', '[::1]', '[::ffff:127.0.0.1]', '0.0.0.0'])
      expect(await fetch({ url: `http://${host}:${port}/`, ...ANY }), host).toMatchObject({
        kind: 'failed',
        message: expect.stringMatching(/not on the open internet/),
      });
    expect(requests).toEqual([]);
  });

  it('looks at every redirect', async () => {
    const [site, other] = [await openNewsSite(), await openNewsSite()];
    site.pages.set('/', { status: 302, headers: { location: other.url.replace('127.0.0.1', 'localhost') } });
    // The name stands for an address that was allowed as such; the rule is asked about each connection.
    let asked = 0;
    const fetch = open((address) => {
      asked += 1;
      return allowLoopback(address) && asked === 1;
    });
    expect(await fetch({ url: `${site.url}/`, ...ANY })).toMatchObject({
      kind: 'failed',
      message: expect.stringMatching(/localhost is not on the open internet/),
    });
    expect(other.requests).toEqual([]);
  });

  it.each(['file:///etc/passwd', 'ftp://example.org/a', 'http://user:word@example.org/', 'not an address'])(
    'takes no %s',
    async (url) => {
      expect(await open()({ url, ...ANY })).toMatchObject({
        kind: 'failed',
        message: expect.stringMatching(/no|is not/),
      });
    },
  );
});

describe('the limits', () => {
  it('fetches what is there, says who asks, and unpacks it', async () => {
    const site = await openNewsSite();
    site.pages.set('/', { body: 'One.', headers: { etag: '"1"', 'last-modified': 'Tue, 04 Mar 2025 10:00:00 GMT' } });
    const fetched = await open(allowLoopback)({ url: `${site.url}/`, ...ANY });
    expect(fetched).toMatchObject({ kind: 'fetched', etag: '"1"', lastModified: 'Tue, 04 Mar 2025 10:00:00 GMT' });
    expect(fetched.kind === 'fetched' && Buffer.from(fetched.bytes).toString()).toBe('One.');
    expect(site.requests[0]?.headers['user-agent']).toBe('Dateline (+desk@example.org)');
  });

  it('says what it has, and takes "unchanged" for an answer', async () => {
    const site = await openNewsSite();
    site.pages.set('/', { status: 304 });
    const fetched = await open(allowLoopback)({ url: `${site.url}/`, ...ANY, etag: '"1"', lastModified: 'x' });
    expect(fetched).toEqual({ kind: 'unchanged' });
    expect(site.requests[0]?.headers).toMatchObject({ 'if-none-match': '"1"', 'if-modified-since': 'x' });
  });

  it.each([
    ['too much', { body: 'word '.repeat(300) }, /more than 1 MB/],
    ['another type', { type: 'video/mp4', body: 'x' }, /of the type video\/mp4/],
    ['an error', { status: 503, headers: { 'retry-after': '120' } }, /answers 503/],
  ])('refuses %s', async (_, page, reason) => {
    const site = await openNewsSite();
    site.pages.set('/', page);
    const fetched = await open(allowLoopback)({ url: `${site.url}/`, types: ['text/html'], most: 1000 });
    expect(fetched).toMatchObject({ kind: 'failed', message: expect.stringMatching(reason) });
    if (_ === 'an error') expect(fetched).toMatchObject({ status: 503, retryAfter: 120 });
  });

  it('gives up a page that never ends, and one that redirects for ever', async () => {
    const site = await openNewsSite();
    site.pages.set(
      '/slow',
      (_request, response) => void response.writeHead(200, { 'content-type': 'text/html' }).write('One.'),
    );
    site.pages.set('/round', { status: 301, headers: { location: '/round' } });
    const fetch = open(allowLoopback, 300);
    expect(await fetch({ url: `${site.url}/slow`, ...ANY })).toMatchObject({
      message: expect.stringMatching(/does not answer within/),
    });
    const patient = open(allowLoopback);
    expect(await patient({ url: `${site.url}/round`, ...ANY })).toMatchObject({
      message: expect.stringMatching(/redirects more than 5/),
    });
  });

  it('asks once more where the server closed the connection before it answered', async () => {
    const site = await openNewsSite();
    site.pages.set('/once', (request, response) => {
      if (site.requests.filter(({ path }) => path === '/once').length > 1) response.end('One.');
      else request.socket.destroy();
    });
    site.pages.set('/never', (request) => void request.socket.destroy());
    expect(await open(allowLoopback)({ url: `${site.url}/once`, ...ANY })).toMatchObject({ kind: 'fetched' });
    expect(await open(allowLoopback)({ url: `${site.url}/never`, ...ANY })).toMatchObject({ kind: 'failed' });
    expect(site.requests.filter(({ path }) => path === '/never')).toHaveLength(2);
  });

  it('waits as long as a server asks for by a date', async () => {
    const site = await openNewsSite();
    const at = new Date(Date.now() + 3_600_000).toUTCString();
    site.pages.set('/', { status: 429, headers: { 'retry-after': at } });
    const fetched = await open(allowLoopback)({ url: `${site.url}/`, ...ANY });
    const seconds = fetched.kind === 'failed' ? fetched.retryAfter : null;
    expect(Math.round((seconds ?? 0) / 600)).toBe(6);
  });

  it('says why nobody answers', async () => {
    const fetched = await open(() => true)({ url: 'http://127.0.0.1:1/', ...ANY });
    expect(fetched).toMatchObject({
      kind: 'failed',
      status: null,
      message: expect.stringMatching(/cannot be reached/),
    });
  });
});
