import { childrenNamed, readXml, textNamed } from '../../articles/formats/read-xml.ts';
import { parseDay } from '../../text/parse-day.ts';
import type { SourceItem } from '../source.ts';

/** What a sitemap names: pages, or other sitemaps, the newest first. */
export interface ReadSitemap {
  readonly items: readonly SourceItem[];
  readonly sitemaps: readonly string[];
}

/** A sitemap (sitemaps.org, with the extension for news), or an index of them. @throws {Error} for anything else. */
export async function itemsOfSitemap(text: string): Promise<ReadSitemap> {
  const root = await readXml(text);
  if (root === null || !/^(?:urlset|sitemapindex)$/u.test(root.localName)) throw new Error('it is no sitemap');
  const entries = childrenNamed(root, root.localName === 'urlset' ? 'url' : 'sitemap').flatMap((entry) => {
    const url = textNamed(entry, 'loc') ?? '';
    if (!/^https?:/iu.test(url) || !URL.canParse(url)) return [];
    return [{ url, changed: textNamed(entry, 'lastmod') ?? '', entry }];
  });
  // Times of one site are written one way, so they are ordered as texts.
  const newest = entries.toSorted((one, other) =>
    one.changed < other.changed ? 1 : Number(one.changed > other.changed) * -1,
  );
  if (root.localName === 'sitemapindex') return { items: [], sitemaps: newest.map(({ url }) => url) };
  const items = newest.map(({ url, changed, entry }): SourceItem => {
    const [news] = childrenNamed(entry, 'news');
    return {
      key: url,
      url,
      title: news === undefined ? null : textNamed(news, 'title'),
      author: null,
      publishedOn: news === undefined ? null : parseDay(textNamed(news, 'publication_date') ?? ''),
      content: null,
      stamp: changed || null,
    };
  });
  return { items, sitemaps: [] };
}
