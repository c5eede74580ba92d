import { existsSync, readdirSync, readFileSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { App } from '../../src/app/app.ts';
import { rssFeed, storyPage } from '../support/news-pages.ts';
import { AIRPORT, HARBOUR, openAppBesideSite as open, paths } from '../support/open-app-beside-site.ts';

const ALONE = expect.stringContaining('left alone');

const saved = ({ config }: App): readonly string[] => {
  const folder = join(config.articlesDir, 'feeds', '127.0.0.1');
  return existsSync(folder) ? readdirSync(folder).sort() : [];
};

describe('fetching', () => {
  it('takes the articles of a feed in as files that can be read, and asked about at once', async () => {
    const { app, site } = await open('apart');
    const reply = await app.fetch();
    expect(reply.rounds).toMatchObject([{ added: 2, changed: 0, problem: null, failed: [] }]);
    expect(reply.sources).toMatchObject([{ state: 'working' }]);
    expect(saved(app)).toEqual([expect.stringMatching(/^airport-/), expect.stringMatching(/^harbour-/)]);
    const text = readFileSync(join(app.config.articlesDir, 'feeds', '127.0.0.1', saved(app)[1] ?? ''), 'utf8');
    expect(JSON.parse(text)).toMatchObject({
      title: 'Harbour opens',
      date: '2025-03-04',
      source: 'The Coast',
      url: `${site.url}/harbour.html`,
      text: HARBOUR.join('\n\n'),
    });
    const { lines, citations } = await app.ask('How long was the airport of Wick closed?', {});
    expect(lines[0]?.text).toBe(AIRPORT[0]);
    expect(citations[0]).toMatchObject({
      title: 'Airport shut',
      url: `${site.url}/airport.html`,
      publishedOn: '2025-03-04',
    });
  });

  it('asks again for nothing that has not changed', async () => {
    const { app, site, feed } = await open();
    feed('harbour');
    await app.fetch();
    site.requests.length = 0;
    const reply = await app.fetch();
    expect(reply.rounds).toMatchObject([{ added: 0, changed: 0, problem: null }]);
    expect(paths(site)).toEqual(['/rss']);
    expect(site.requests[0]?.headers['if-none-match']).toBe('"harbour"');
  });

  it('takes an item that comes again changed as an edit of its article', async () => {
    const { app, site, feed } = await open();
    feed('harbour');
    await app.fetch();
    const edited =
      'The harbour of Velm was shut again on Friday after a crack was found in the new wall, the port office said in a notice.';
    site.pages.set('/harbour.html', { body: storyPage('Harbour shut again', [edited, HARBOUR[1] ?? '']) });
    const items = [{ path: '/harbour.html', title: 'Harbour shut again' }];
    site.pages.set('/rss', { body: rssFeed(site.url, items) });
    expect((await app.fetch()).rounds).toMatchObject([{ added: 0, changed: 1 }]);
    expect(saved(app)).toHaveLength(1);
    const { total } = await app.articles({ words: 'harbour', limit: 5, filters: {} });
    expect(total).toBe(1);
    expect((await app.ask('Why was the harbour of Velm shut again?', {})).lines[0]?.text).toBe(edited);
  });

  it('is stopped by no bad item and by no bad source', async () => {
    const { app, site, file, feed } = await open('apart');
    file('sources:\n  - feed: SITE/broken\n  - feed: SITE/none\n  - feed: SITE/rss\n');
    site.pages.set('/broken', { body: '<rss><channel><item>' });
    site.pages.set('/picture.html', { type: 'image/png', body: 'x' });
    site.pages.set('/empty.html', { body: '<html><body></body></html>' });
    site.pages.set('/deep.html', { body: '<div>'.repeat(9000) });
    feed('picture', 'empty', 'deep', 'missing', 'harbour');
    const { rounds, sources } = await app.fetch();
    expect(rounds.map(({ added, problem }) => [added, problem === null])).toEqual([
      [0, false],
      [0, false],
      [1, true],
    ]);
    expect(rounds[2]?.failed).toHaveLength(4);
    expect(sources.map(({ state }) => state)).toEqual(['failing', 'failing', 'working']);
    expect(sources[1]?.problem).toMatch(/404/);
    expect((await app.holdings()).fetched).toHaveLength(3);
  });

  it('tries what failed again, and not for ever', async () => {
    const { app, site, feed } = await open();
    feed('late');
    for (let round = 0; round < 5; round += 1) await app.fetch();
    expect(paths(site).filter((path) => path === '/late.html')).toHaveLength(3);
  });

  it('leaves a site alone, whichever of its lists names a page, once one is answered with 429, and blames no article', async () => {
    const { app, site, file, feed } = await open();
    feed('harbour', 'airport');
    const page = site.pages.get('/harbour.html') ?? {};
    site.pages.set('/harbour.html', { status: 429, headers: { 'retry-after': '3600' } });
    const { rounds } = await app.fetch();
    expect(rounds).toMatchObject([{ added: 0, failed: [], problem: expect.stringContaining('429') }]);
    expect(paths(site).at(-1)).toBe('/harbour.html');
    site.requests.length = 0;
    site.pages.set('/harbour.html', page);
    file('sources:\n  - feed: SITE/rss\n  - pages: [SITE/airport.html]\n');
    expect((await app.fetch()).rounds).toMatchObject([{ problem: ALONE }, { problem: ALONE }]);
    expect(site.requests).toEqual([]);
  });

  it('takes no more new articles in a round than it may, and the others in the next', async () => {
    const { app, file } = await open();
    file('sources:\n  - feed: SITE/rss\n    most: 1\n');
    expect((await app.fetch()).rounds).toMatchObject([{ added: 1 }]);
    expect((await app.fetch()).rounds).toMatchObject([{ added: 1 }]);
    expect((await app.fetch()).rounds).toMatchObject([{ added: 0 }]);
  });

  it('leaves sources alone until their time comes', async () => {
    const { app, site, feed } = await open();
    feed('harbour');
    expect((await app.fetch({ isDue: true })).rounds).toHaveLength(1);
    site.requests.length = 0;
    expect((await app.fetch({ isDue: true })).rounds).toEqual([]);
    expect(site.requests).toEqual([]);
  });

  it('takes a file back in that somebody has removed, once its source says something new of it', async () => {
    const { app, site, feed } = await open();
    feed('harbour');
    await app.fetch();
    for (const name of saved(app)) unlinkSync(join(app.config.articlesDir, 'feeds', '127.0.0.1', name));
    await app.update();
    expect((await app.fetch()).rounds).toMatchObject([{ added: 0 }]);
    site.pages.set('/rss', { body: rssFeed(site.url, [{ path: '/harbour.html', title: 'Harbour opens: update' }]) });
    expect((await app.fetch()).rounds).toMatchObject([{ added: 1 }]);
  });

  it('brings nothing back that was taken down for good, under no other address and in no other words', async () => {
    const { app, site, feed } = await open();
    await app.fetch();
    const { articles } = await app.articles({ words: 'harbour', limit: 1, filters: {} });
    expect(await app.takeDown(articles[0]?.id ?? '')).toMatchObject({ kind: 'removed' });
    site.pages.set('/again.html', { body: storyPage('Harbour opens, once more', HARBOUR) });
    site.pages.set('/harbour.html', { body: storyPage('Harbour opens', [...HARBOUR].reverse()) });
    const items = [
      { path: '/harbour.html', title: 'Harbour, edited' },
      { path: '/again.html', title: 'again' },
    ];
    site.pages.set('/rss', { type: 'application/rss+xml', body: rssFeed(site.url, items) });
    expect((await app.fetch()).rounds).toMatchObject([{ added: 0, changed: 0, problem: null, failed: [] }]);
    expect(saved(app)).toEqual([expect.stringMatching(/^airport-/)]);
    feed('harbour');
    expect((await app.addPage(`${site.url}/harbour.html`)).kind).toBe('added');
  });

  it('fetches nothing without sources', async () => {
    const { app, file } = await open();
    unlinkSync(app.config.sourcesFile);
    expect(await app.fetch()).toEqual({ command: 'fetch', rounds: [], sources: [] });
    file('sources: 5\n');
    await expect(app.fetch()).rejects.toMatchObject({ code: 'settings' });
    expect((await app.holdings()).failed).toMatchObject([{ code: 'settings' }]);
  });
});
