import { writeFileSync } from 'node:fs';
import type { App } from '../../src/app/app.ts';
import type { ParsedFile } from '../../src/articles/article-format.ts';
import { formatOf } from '../../src/articles/formats/formats.ts';
import { rssFeed, storyPage } from './news-pages.ts';
import { allowLoopback, type NewsSite, openNewsSite } from './news-site.ts';
import { openApp } from './open-app.ts';

/** The text of a story. */
export const HARBOUR = [
  'The harbour of Velm opened on Tuesday after nine months of work, and the first boats came in before noon, the port office said.',
  'A second basin is to be ready by the autumn, and the ferry will then call there twice a day in place of once, as it did before.',
];
/** The text of another. */
export const AIRPORT = [
  'The storm closed the airport of Wick for two days, and no flight left before Friday morning, its director said on Saturday.',
  'Travellers slept in the halls of the airport, and the town opened its school for those who found no room in them or elsewhere.',
];

export interface AppBesideSite {
  readonly app: App;
  readonly site: NewsSite;
  readonly file: (text: string) => void;
  readonly feed: (...names: readonly string[]) => void;
}

/**
 * An app beside a site with two stories and a feed of them.
 * @param reading where a page is read: in this thread, unless how it is read apart is what is looked at.
 */
export async function openAppBesideSite(reading: 'here' | 'apart' = 'here'): Promise<AppBesideSite> {
  const site = await openNewsSite();
  const app = await openApp(
    [
      {
        id: 'ferry',
        title: 'Ferry sails',
        source: 'Coast Wire',
        text: 'The ferry to Lerwick sails again from Friday.',
      },
    ],
    'none',
    {
      fetching: {
        isAllowed: allowLoopback,
        wait: async () => undefined,
        ...(reading === 'here' ? { read: readHere } : {}),
      },
    },
  );
  site.pages.set('/harbour.html', { body: storyPage('Harbour opens', HARBOUR) });
  site.pages.set('/airport.html', { body: storyPage('Airport shut', AIRPORT) });
  const feed = (...names: readonly string[]): void => {
    const items = names.map((name) => ({ path: `/${name}.html`, title: name }));
    site.pages.set('/rss', {
      type: 'application/rss+xml',
      body: rssFeed(site.url, items),
      headers: { etag: `"${names.join()}"` },
    });
  };
  const file = (text: string): void => writeFileSync(app.config.sourcesFile, text.replaceAll('SITE', site.url));
  file('sources:\n  - feed: SITE/rss\n');
  feed('harbour', 'airport');
  return { app, site, file, feed };
}

const readHere = async (bytes: Uint8Array, file: string): Promise<ParsedFile> =>
  (await formatOf(file)?.parse(bytes, file)) ?? { articles: [], problems: [] };

/** What a site was asked for, in order. */
export const paths = ({ requests }: NewsSite): readonly string[] => requests.map(({ path }) => path);
