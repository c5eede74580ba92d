import { expect, it, describe } from 'vitest';
import type { ParsedArticle } from '../../../src/articles/article-format.ts';
import { htmlFormat } from '../../../src/articles/formats/html-format.ts';
import { parseText } from '../../support/parse-text.ts';

const TEXT =
  '<p>The minister met a delegation of the alliance in the capital on Tuesday, and both sides spoke of joint exercises.</p>';

async function read(text: string): Promise<ParsedArticle> {
  const { articles, problems } = await parseText(htmlFormat, text);
  expect(problems).toEqual([]);
  expect(articles).toHaveLength(1);
  return articles[0]!;
}

const page = ({ head = '', body }: { readonly head?: string; readonly body: string }): string =>
  `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">${head}</head>\n<body class="cookie-consent-open">${body}</body></html>`;
const article = `<article><h1>Talks open in the capital</h1>${TEXT}</article>`;

describe('what a page says of itself', () => {
  it('is read from its meta tags', async () => {
    const head = `<title>Talks open in the capital | The Site</title><meta property="og:title" content="Talks open in the capital - The Site">
      <meta property="og:site_name" content="The Site"><meta name="author" content="By Ann Lee">
      <meta property="article:published_time" content="2025-12-09T23:30:00+04:00"><link rel="canonical" href="https://example.org/talks">`;
    expect(await read(page({ head, body: article }))).toMatchObject({
      title: 'Talks open in the capital',
      source: 'The Site',
      author: 'Ann Lee',
      publishedOn: '2025-12-09',
      url: 'https://example.org/talks',
    });
  });

  it('is read from its linked data', async () => {
    const linked = {
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: 'Talks open in the capital',
          datePublished: '2025-12-09T08:00:00Z',
          author: [
            { '@type': 'Person', name: 'Ann Lee' },
            { '@type': 'Person', name: 'Bo Li' },
          ],
          publisher: { '@type': 'Organization', name: 'The Site' },
        },
      ],
    };
    const head = `<script type="application/ld+json">${JSON.stringify(linked)}</script>`;
    expect(await read(page({ head, body: article }))).toMatchObject({
      title: 'Talks open in the capital',
      source: 'The Site',
      author: 'Ann Lee, Bo Li',
      publishedOn: '2025-12-09',
    });
  });

  it('is not read from linked data that is broken', async () => {
    const head =
      '<script type="application/ld+json">{"@type": "NewsArticle", "headline": </script><title>Talks</title>';
    expect(await read(page({ head, body: article }))).toMatchObject({ source: null, publishedOn: null });
  });

  it('is its heading and the first time it marks, where it says nothing else', async () => {
    const body = article.replace('</h1>', '</h1><time datetime="2025-12-09">Tuesday</time>');
    expect(
      await read(page({ head: '<title>Talks open in the capital » Politics » The Site</title>', body })),
    ).toMatchObject({
      title: 'Talks open in the capital',
      publishedOn: '2025-12-09',
      url: null,
    });
  });

  it('is no address but of the web', async () => {
    const head = '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="/talks">';
    expect((await read(page({ head, body: article }))).url).toBeNull();
  });

  it.each([
    ['Opinion | Why the talks opened now', 'Opinion | Why the talks opened now'],
    ['Talks open — and end - a day later', 'Talks open — and end - a day later'],
    ['Talks open in the capital | Politics | The Site', 'Talks open in the capital'],
  ])('has a title of “%s” without the site alone', async (title, expected) => {
    const body = article.replace(/<h1>.*<\/h1>/u, '');
    expect((await read(page({ head: `<meta property="og:title" content="${title}">`, body }))).title).toBe(expected);
  });
});
