import { describe, expect, it } from 'vitest';
import { BODY, page, readPage, TEXT, TITLE } from '../../support/article-pages.ts';

describe('day, title and outlet', () => {
  const story = `<article><h1>${TITLE}</h1>${BODY}</article>`;
  const linked = (json: string): string =>
    page(story, `<title>${TITLE}</title><script type="application/ld+json">${json}</script>`);

  it.each<readonly [string, string]>([
    [
      'linked data with a list of contexts and of types',
      linked(
        '{"@context":["https://schema.org",{"x":"https://x.example/"}],"@type":["NewsArticle","Thing"],"datePublished":"2025-04-07T10:00:00+02:00"}',
      ),
    ],
    [
      'linked data of the page alone, in a graph',
      linked(
        '{"@graph":[{"@type":"WebSite","name":"P"},{"@type":["WebPage","ItemPage"],"datePublished":"2025-04-07"}]}',
      ),
    ],
    [
      'linked data with a raw line end and a last comma',
      linked('{"@type":"NewsArticle","headline":"Barges\npass","datePublished":"2025-04-07",}'),
    ],
    ['linked data in a comment', linked('<!-- {"@type":"NewsArticle","datePublished":"2025-04-07"} -->')],
    [
      'an article within linked data, not the comment before it',
      linked(
        '[{"@type":"Comment","datePublished":"2024-01-01"},{"@type":"WebPage","mainEntity":{"@type":"ReportageNewsArticle","datePublished":"Mon, 07 Apr 2025 08:00:00 GMT"}}]',
      ),
    ],
    ['a meta tag in capitals', page(story, '<META NAME="DATE" CONTENT="2025-04-07">')],
    ['the tag of a mailing service', page(story, '<meta name="sailthru.date" content="2025-04-07 09:00:00">')],
    [
      'the tag of a search service',
      page(story, '<meta property="cXenseParse:recs:publishtime" content="2025-04-07T09:00:00Z">'),
    ],
    ['a time in camel case', page(story.replace('</h1>', '</h1><time dateTime="2025-04-07">today</time>'))],
    ['a time without an attribute', page(story.replace('</h1>', '</h1><time>7 April 2025</time>'))],
    [
      'a time after the headline, not one of the side bar',
      page(
        `<div><time datetime="2020-01-01">old</time></div>${story.replace('</h1>', '</h1><time datetime="2025-04-07">x</time>')}`,
      ),
    ],
    ['a property of a span', page(story.replace('</h1>', '</h1><span itemprop="datePublished">7 April 2025</span>'))],
    ['a line under the headline', page(story.replace('</h1>', '</h1><div>Monday, April 7, 2025</div>'))],
    ['a line of clock and day', page(story.replace('</h1>', '</h1><p>09:30, 7 апреля 2025</p>'))],
    ['a line with a label', page(story.replace('</h1>', '</h1><p class="x">Updated: April 7, 2025 | 4:35 PM ET</p>'))],
  ])('are known from %s', async (_name, html) => {
    const { publishedOn, paragraphs } = await readPage(html);
    expect(publishedOn).toBe('2025-04-07');
    expect(paragraphs).toEqual(TEXT);
  });

  it.each<readonly [string, string]>([
    [
      'the name of the site in a large heading',
      `<div class="logo"><h1>The Canal Post</h1></div><article><h1>${TITLE}</h1>${BODY}</article>`,
    ],
    [
      'the name of the section in a large heading',
      `<div class="top"><h1>Regional</h1></div><article><h2>${TITLE}</h2>${BODY}</article>`,
    ],
    [
      'a large heading that links to the front page',
      `<h1><a href="/">Canal, the paper of the valley</a></h1><article>${BODY}</article>`,
    ],
  ])('are not %s', async (_name, body) => {
    expect((await readPage(page(body, `<title>${TITLE}</title>`))).title).toBe(TITLE);
  });

  it('comes with section, last change and corrections where linked data have them', async () => {
    const json = `{"@type":"NewsArticle","articleSection":["Regions","Water"],"dateModified":"2025-04-08T01:00:00Z","correction":[{"@type":"CorrectionComment","text":"The gates were two pairs."}],"author":[{"name":"Tove Lind"},{"name":"Ola Hess"}]}`;
    expect(await readPage(linked(json))).toMatchObject({
      author: 'Tove Lind, Ola Hess',
      details: { section: 'Regions, Water', modifiedOn: '2025-04-08', corrections: ['The gates were two pairs.'] },
    });
  });

  it('finds the author in the line above the text', async () => {
    const { author, paragraphs } = await readPage(page(story.replace('</h1>', '</h1><p>By Tove Lind</p>')));
    expect([author, paragraphs]).toEqual(['Tove Lind', TEXT]);
  });
});
