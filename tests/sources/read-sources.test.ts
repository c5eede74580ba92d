import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSources } from '../../src/sources/read-sources.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

function fileWith(text: string): string {
  const file = join(temporaryFolder(), 'sources.yaml');
  writeFileSync(file, text);
  return file;
}

it('reads every kind of row, and a source that is named twice once', async () => {
  const file = fileWith(`sources:
  - feed: https://a.example.org/rss.xml
    name: The Coast
    every: 30
    text: feed
  - sitemap: https://b.example.org/sitemap.xml
  - pages: [https://c.example.org/1, https://c.example.org/2]
  - page: https://d.example.org/
  - feed: https://a.example.org/rss.xml
`);
  const sources = await readSources(file);
  expect(sources.map(({ kind, url }) => [kind, url])).toEqual([
    ['feed', 'https://a.example.org/rss.xml'],
    ['sitemap', 'https://b.example.org/sitemap.xml'],
    ['pages', 'https://c.example.org/1'],
    ['pages', 'https://d.example.org/'],
  ]);
  expect(sources[2]?.pages).toHaveLength(2);
});

it('takes the feeds of a list of subscriptions, whatever folder they are in', async () => {
  const file = fileWith('sources:\n  - opml: mine.opml\n    every: 120\n');
  writeFileSync(
    join(file, '..', 'mine.opml'),
    `<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body><outline text="News"><outline type="rss" text="The Coast" xmlUrl="https://a.example.org/rss.xml"/></outline><outline type="rss" text="Port" xmlUrl="https://b.example.org/atom.xml"/></body></opml>`,
  );
  expect(await readSources(file)).toMatchObject([
    { kind: 'feed', url: 'https://a.example.org/rss.xml', outlet: 'The Coast', everyMinutes: 120 },
    { kind: 'feed', url: 'https://b.example.org/atom.xml', outlet: 'Port' },
  ]);
});

it('has no sources where there is no such file', async () => {
  expect(await readSources(join(temporaryFolder(), 'sources.yaml'))).toEqual([]);
});

it.each([
  ['sources:\n  - feed: ftp://a\n', /row 1/],
  ['sources:\n  - feed: https://a.example.org/\n  - foo: 1\n', /row 2/],
  ['sources: 5\n', /sources/],
  ['sources: [\n', /is not YAML/],
  ['sources:\n  - opml: none.opml\n', /no such file/],
])('names the row that is wrong: %j', async (text, reason) => {
  await expect(readSources(fileWith(text))).rejects.toMatchObject({
    code: 'settings',
    message: expect.stringMatching(reason),
  });
});

it('can use the example as it stands', async () => {
  const file = join(temporaryFolder(), 'sources.yaml');
  copyFileSync(join(import.meta.dirname, '../../sources.example.yaml'), file);
  expect((await readSources(file)).length).toBeGreaterThanOrEqual(3);
});
