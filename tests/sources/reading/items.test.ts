import { describe, expect, it } from 'vitest';
import { fileName } from '../../../src/sources/reading/file-of-article.ts';
import { itemsOfFeed } from '../../../src/sources/reading/items-of-feed.ts';
import { itemsOfSitemap } from '../../../src/sources/reading/items-of-sitemap.ts';
import { readList } from '../../../src/sources/reading/read-list.ts';

const BASE = 'https://coast.example.org/feeds/all';
const CONTENT = '<p>The harbour opened.</p>';

describe('the items of a feed', () => {
  it.each([
    [
      'RSS',
      `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><item><title>Harbour opens</title><link>/a#top</link><guid isPermaLink="false">g1</guid><pubDate>Tue, 04 Mar 2025 10:00:00 +0400</pubDate><dc:creator>Ina Holm</dc:creator><content:encoded><![CDATA[${CONTENT}]]></content:encoded></item></channel></rss>`,
    ],
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Coast</title><entry><id>g1</id><title type="html">Harbour opens</title><link rel="edit" href="/edit"/><link rel="alternate" href="/a"/><published>2025-03-04T10:00:00+04:00</published><author><name>Ina Holm</name></author><content type="html">&lt;p&gt;The harbour opened.&lt;/p&gt;</content></entry></feed>`,
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'The Coast',
        items: [
          {
            id: 'g1',
            url: 'https://coast.example.org/a',
            title: 'Harbour opens',
            date_published: '2025-03-04T10:00:00+04:00',
            authors: [{ name: 'Ina Holm' }],
            content_html: CONTENT,
          },
        ],
      }),
    ],
  ])('are the same of %s', async (_, feed) => {
    expect(await itemsOfFeed(feed, BASE)).toEqual([
      {
        key: 'g1',
        url: 'https://coast.example.org/a',
        title: 'Harbour opens',
        author: 'Ina Holm',
        publishedOn: '2025-03-04',
        content: CONTENT,
        stamp: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
  });

  it('change their stamp when the feed says something else of them', async () => {
    const feed = (title: string): string =>
      `<rss version="2.0"><channel><item><title>${title}</title><link>https://a.example.org/</link></item></channel></rss>`;
    const stamps = await Promise.all(
      ['One', 'One', 'Two'].map(async (title) => (await itemsOfFeed(feed(title), BASE))[0]?.stamp),
    );
    expect(stamps[0]).toBe(stamps[1]);
    expect(stamps[0]).not.toBe(stamps[2]);
  });

  it('change their stamp when the feed dates them anew', async () => {
    const feed = (hour: number): string =>
      `<rss version="2.0"><channel><item><title>One</title><link>https://a.example.org/</link><pubDate>Tue, 04 Mar 2025 1${hour}:00:00 GMT</pubDate></item></channel></rss>`;
    const [first, again, later] = await Promise.all(
      [1, 1, 2].map(async (hour) => (await itemsOfFeed(feed(hour), BASE))[0]?.stamp),
    );
    expect([again === first, later === first]).toEqual([true, false]);
  });

  it.each(['<html></html>', '', '{"a": 1}', '<rss><channel>'])('are not made up of %j', async (text) => {
    expect(await itemsOfFeed(text, BASE).catch(() => [])).toEqual([]);
  });
});

describe('a sitemap', () => {
  it('names its pages, the newest first, with what it says of news', async () => {
    const { items } = await itemsOfSitemap(
      `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://a.example.org/1</loc><lastmod>2025-03-01</lastmod></url><url><loc>https://a.example.org/2?a=1&amp;b=2</loc><lastmod>2025-03-04</lastmod><news:news><news:publication><news:name>The Coast</news:name></news:publication><news:publication_date>2025-03-04</news:publication_date><news:title>Harbour opens</news:title></news:news></url><url><loc>mailto:a@example.org</loc></url></urlset>`,
    );
    expect(items).toMatchObject([
      {
        url: 'https://a.example.org/2?a=1&b=2',
        stamp: '2025-03-04',
        title: 'Harbour opens',
        publishedOn: '2025-03-04',
      },
      { url: 'https://a.example.org/1', stamp: '2025-03-01', title: null },
    ]);
  });

  it('may name other sitemaps', async () => {
    const index =
      '<sitemapindex><sitemap><loc>https://a.example.org/old.xml</loc><lastmod>2024-01-01</lastmod></sitemap><sitemap><loc>https://a.example.org/new.xml</loc><lastmod>2025-01-01</lastmod></sitemap></sitemapindex>';
    expect((await itemsOfSitemap(index)).sitemaps).toEqual([
      'https://a.example.org/new.xml',
      'https://a.example.org/old.xml',
    ]);
  });

  it('is told from anything else', async () => {
    await expect(itemsOfSitemap('<rss/>')).rejects.toThrow(/no sitemap/);
  });
});

describe('the name of a fetched file', () => {
  it('comes of the address alone', () => {
    expect(fileName('https://Coast.example.org/2025/03/Harbour-Opens.html?x=1')).toMatch(
      /^feeds\/coast\.example\.org\/harbour-opens-[0-9a-f]{12}\.json$/,
    );
  });

  it.each([
    'https://notice.example.org/a',
    'https://a.example.org/..%2f..%2fetc%2fpasswd',
    'https://a.example.org/%E0%A4%A',
    'https://[2606:4700::1111]/a',
    'https://a.example.org/',
  ])('leads nowhere else and hides nothing: %s', (url) => {
    expect(fileName(url)).toMatch(/^feeds\/(?!notice)[a-z0-9][a-z0-9.-]*\/[a-z0-9-]+-[0-9a-f]{12}\.json$/);
  });
});

describe('a list', () => {
  it('that is long is read in a thread, and names the same; what is wrong with it is said', async () => {
    const urls = Array.from({ length: 1_000 }, (_, at) => `https://a.example.org/${at}/${'a'.repeat(30)}`);
    const text = `<urlset>${urls.map((url) => `<url><loc>${url}</loc></url>`).join('')}</urlset>`;
    const list = { kind: 'sitemap', text, url: BASE } as const;
    expect(await readList(list)).toEqual(await itemsOfSitemap(text));
    await expect(readList({ ...list, kind: 'feed' })).rejects.toThrow(/feed/iu);
  });

  it('that holds pages within a page names the outer one', async () => {
    const text =
      '<urlset><url><loc>https://a.example.org/1</loc><url><loc>https://a.example.org/2</loc></url></url></urlset>';
    expect((await readList({ kind: 'sitemap', text, url: BASE })).items).toHaveLength(1);
  });
});
