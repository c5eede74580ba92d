import { describe, expect, it } from 'vitest';
import { rssFeed, storyPage } from '../support/news-pages.ts';
import { openNewsSite } from '../support/news-site.ts';
import { openApp } from '../support/open-app.ts';
import { AIRPORT, HARBOUR, openAppBesideSite as open, paths } from '../support/open-app-beside-site.ts';

describe('what is fetched', () => {
  it('leaves out what a site does not let programs read', async () => {
    const { app, site } = await open();
    site.pages.set('/robots.txt', { type: 'text/plain', body: 'User-agent: *\nDisallow: /airport\n' });
    const [round] = (await app.fetch()).rounds;
    expect(round).toMatchObject({ added: 1, failed: [{ message: expect.stringMatching(/robots\.txt/) }] });
    expect(paths(site)).not.toContain('/airport.html');
  });

  it('leaves a site alone that cannot say what may be read, until it can', async () => {
    const { app, site } = await open();
    site.pages.set('/robots.txt', { status: 503 });
    expect((await app.fetch()).rounds[0]?.failed[0]?.message).toMatch(/is left alone.*robots\.txt answers 503/);
    expect(paths(site)).not.toContain('/harbour.html');
    site.pages.delete('/robots.txt');
    expect((await app.fetch()).rounds).toMatchObject([{ added: 2, failed: [] }]);
  });

  it('reads the text in the feed where the page has none, or where that is asked for', async () => {
    const { app, site, file } = await open();
    const more = `<content:encoded><![CDATA[${AIRPORT.map((text) => `<p>${text}</p>`).join('')}]]></content:encoded>`;
    site.pages.set('/rss', { body: rssFeed(site.url, [{ path: '/gone.html', title: 'Airport shut', more }]) });
    expect((await app.fetch()).rounds).toMatchObject([{ added: 1, failed: [] }]);
    expect((await app.ask('How long was the airport of Wick closed?', {})).lines[0]?.text).toBe(AIRPORT[0]);
    file('sources:\n  - feed: SITE/rss\n    text: feed\n  - feed: SITE/other\n    text: feed\n');
    site.pages.set('/other', {
      body: rssFeed(site.url, [{ path: '/harbour.html', title: 'H', more: '<description>Short.</description>' }]),
    });
    site.requests.length = 0;
    const reply = await app.fetch();
    expect(reply.rounds.find(({ url }) => url.endsWith('/other'))).toMatchObject({
      added: 0,
      failed: [{ message: expect.stringMatching(/feed gives no text/) }],
    });
    expect(paths(site)).not.toContain('/harbour.html');
  });

  it('reads sitemaps and lists of pages, and a page that changes is an edit', async () => {
    const { app, site, file } = await open();
    file('sources:\n  - sitemap: SITE/sitemap.xml\n  - pages: [SITE/airport.html]\n');
    site.pages.set('/sitemap.xml', {
      type: 'application/xml',
      body: `<sitemapindex><sitemap><loc>${site.url}/news.xml</loc></sitemap></sitemapindex>`,
    });
    site.pages.set('/news.xml', {
      type: 'application/xml',
      body: `<urlset><url><loc>${site.url}/harbour.html</loc><lastmod>2025-03-04</lastmod></url></urlset>`,
    });
    expect((await app.fetch()).rounds).toMatchObject([{ added: 1 }, { added: 1 }]);
    site.pages.set('/airport.html', { body: storyPage('Airport open', [...AIRPORT, 'It opened again on Sunday.']) });
    expect((await app.fetch()).rounds).toMatchObject([{ changed: 0 }, { changed: 1 }]);
  });
});

describe('a source none of whose articles can be read', () => {
  it('fails, with the reason of one, until one can', async () => {
    const { app, site, file } = await open();
    file('sources:\n  - pages: [SITE/airport.html, SITE/harbour.html]\n  - feed: SITE/rss\n');
    site.pages.set('/robots.txt', { type: 'text/plain', body: 'User-agent: *\nDisallow: /\n' });
    const reply = await app.fetch();
    expect(reply.sources.map(({ state }) => state)).toEqual(['failing', 'failing']);
    expect(reply.sources[0]?.problem).toMatch(/names no article that can be read: .*airport\.html .*robots\.txt/);
    for (let round = 0; round < 3; round += 1) await app.fetch();
    expect((await app.holdings()).fetched).toMatchObject([
      { state: 'failing', failures: 4 },
      { state: 'failing', problem: expect.stringMatching(/robots\.txt/) },
    ]);
    site.pages.delete('/robots.txt');
    const again = await app.fetch();
    expect(again.sources[0]).toMatchObject({ state: 'working', problem: null });
  });
});

describe('adding a page by its address', () => {
  it('adds its article, and says what was understood', async () => {
    const { app, site } = await open();
    const reply = await app.addPage(`${site.url}/harbour.html`);
    expect(reply).toMatchObject({
      kind: 'added',
      isIndexed: true,
      problems: [],
      articles: [{ title: 'Harbour opens', missing: [] }],
    });
    expect(reply.lines[0]?.text).toBe(HARBOUR[0]);
  });

  it('says why a page is not added, and what of it is there already', async () => {
    const { app, site } = await open();
    await app.addPage(`${site.url}/harbour.html`);
    const again = await app.addPage(`${site.url}/harbour.html`);
    expect(again).toMatchObject({ kind: 'not-added', problems: [{ code: 'article-duplicate-text' }] });
    const gone = await app.addPage(`${site.url}/gone.html`);
    expect(gone).toMatchObject({ kind: 'not-added', problems: [{ message: expect.stringMatching(/answers 404/) }] });
    await expect(app.addPage('file:///etc/passwd')).rejects.toMatchObject({ code: 'usage' });
  });

  it('does not look into the house of who runs it', async () => {
    const site = await openNewsSite();
    const app = await openApp([]);
    const reply = await app.addPage(`${site.url}/harbour.html`);
    expect(reply).toMatchObject({
      kind: 'not-added',
      problems: [{ message: expect.stringMatching(/robots\.txt .*not on the open internet/) }],
    });
    expect(site.requests).toEqual([]);
  });
});
