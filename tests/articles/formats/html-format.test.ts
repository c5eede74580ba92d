import { describe, expect, it } from 'vitest';
import type { ParsedArticle } from '../../../src/articles/article-format.ts';
import { htmlFormat } from '../../../src/articles/formats/html-format.ts';
import { testArticleFormat } from '../../contracts/article-format.ts';
import { parseText } from '../../support/parse-text.ts';

testArticleFormat('a web page', {
  format: htmlFormat,
  sample: `<!DOCTYPE html>
<html><head><title>Talks open</title><meta property="og:site_name" content="The Site">
<meta property="article:published_time" content="2025-12-09T23:30:00+04:00"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Talks open</h1>
<p>They met on Monday, and both sides
spoke of trade.</p><p>They left.</p></article></body></html>
`,
  articles: [
    {
      title: 'Talks open',
      source: 'The Site',
      publishedOn: '2025-12-09',
      paragraphs: ['They met on Monday, and both sides spoke of trade.', 'They left.'],
      line: null,
    },
  ],
  marks: [
    '<p>',
    '</p>',
    '<div class="',
    '">',
    '<!--',
    '-->',
    '<table><td>',
    '</html>',
    '<body>',
    '<script>',
    '<br>',
    '<title>',
  ],
});

const LEAD =
  'The minister met a delegation of the alliance in the capital on Tuesday, and both sides spoke of joint exercises.';
const SECOND =
  'Officers of nine countries will take part in the drill next spring, the ministry said, and more may follow later on.';
const THIRD =
  'The talks go on until Friday, when the guests visit a training centre in the north and meet the cadets who study there.';

async function read(text: string): Promise<ParsedArticle> {
  const { articles, problems } = await parseText(htmlFormat, text);
  expect(problems).toEqual([]);
  expect(articles).toHaveLength(1);
  return articles[0]!;
}

const tidied = ({ paragraphs }: ParsedArticle): readonly string[] =>
  paragraphs.map((paragraph) => paragraph.replaceAll(/\s+/gu, ' ').trim());

const page = ({ head = '', body }: { readonly head?: string; readonly body: string }): string =>
  `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">${head}</head>\n<body class="cookie-consent-open">${body}</body></html>`;

describe('the text of a page', () => {
  it('is the article without what surrounds it', async () => {
    const text = page({
      body: `<header><a href="/">The Site</a></header><nav><ul><li><a href="/w">World</a></li><li><a href="/s">Sport</a></li></ul></nav>
        <div id="cookieBanner"><p>We and our partners store cookies on your device, for measurement and for advertising.</p><button>Accept</button></div>
        <article class="has-social-bar"><h1>Talks open in the capital</h1>
        <div class="share-buttons"><a href="#">Share</a> <a href="#">Tweet</a></div>
        <figure><img src="a.jpg" alt="A hall"><figcaption>The hall. Photo: Staff</figcaption></figure>
        <p>${LEAD}</p><p>${SECOND}</p><p style="display:none">Hidden from readers, and never printed by anybody at all.</p>
        <aside>Related: something else</aside><p>${THIRD}</p></article>
        <div class="related-news"><p><a href="/x">Another story that has nothing to do with this one, at some length.</a></p></div>
        <footer><p>© The Site. All rights reserved.</p></footer><script>document.title = 'run'</script>`,
    });
    expect(tidied(await read(text))).toEqual([LEAD, SECOND, THIRD]);
  });

  it('joins what inline tags divide, and keeps blocks, items and lines apart', async () => {
    const text = page({
      body: `<article><p>The <b>min</b><i>ister</i> met a <a href="/d">dele<span>gation</span></a>&nbsp;of the alliance,\n  and both sides&#8217; men spoke.</p>
        <h2>What was said</h2><ul><li>First, that the drill is in spring.</li><li><p>Second, that more may follow.</p></li></ul>
        <blockquote>“We will stay,” he said on the steps of the hall, and then left for the airport.</blockquote>
        <div>One line of an old page, of some length, with a comma.<br>Its next line.<br><br>And a new paragraph of it.</div><p>${SECOND}</p></article>`,
    });
    expect(tidied(await read(text))).toEqual([
      'The minister met a delegation of the alliance, and both sides’ men spoke.',
      'What was said',
      'First, that the drill is in spring.',
      'Second, that more may follow.',
      '“We will stay,” he said on the steps of the hall, and then left for the airport.',
      'One line of an old page, of some length, with a comma. Its next line.',
      'And a new paragraph of it.',
      SECOND,
    ]);
  });

  it('of a short report has no menu in it', async () => {
    const menu = '<div class="menu"><ul><li><a href="/1">World</a></li><li><a href="/2">Sport</a></li></ul></div>';
    expect(
      tidied(await read(page({ body: `${menu}<div class="story"><h1>Talks open</h1><p>${LEAD}</p></div>` }))),
    ).toEqual([LEAD]);
  });

  it.each([
    ['a piece of a page', `<p>${LEAD}</p>\n<p>${SECOND}</p>`],
    ['a page whose author left tags out', `<!doctype html><title>Talks</title><p>${LEAD}<p>${SECOND}`],
    [
      'a page that is cut off',
      page({ body: `<article><p>${LEAD}</p><p>${SECOND}</p><div class="x` }).replace(/<\/body>.*/u, ''),
    ],
    [
      'XHTML',
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title><script src="a.js"/></head><body><p>${LEAD}</p><p>${SECOND}</p></body></html>`,
    ],
  ])('is found in %s', async (_name, text) => {
    expect(tidied(await read(text))).toEqual([LEAD, SECOND]);
  });

  it('may be a few words', async () => {
    expect(tidied(await read('<html><body><p>It rained.</p></body></html>'))).toEqual(['It rained.']);
  });
});

describe('a page without an article', () => {
  it.each([
    ['nothing', ''],
    ['no text', page({ body: '<div><img src="a.jpg"></div><script>var a = "text"</script>' })],
    ['no tags', ' \n '],
  ])('with %s gives none', async (_name, text) => {
    expect((await parseText(htmlFormat, text)).articles).toEqual([]);
  });
});

describe('whatever the input', () => {
  it('never throws for a page cut off anywhere', async () => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle"}</script><meta property="og:title" content="T">`;
    const whole = page({ head, body: `<article><h1>Talks open</h1><p>${LEAD}</p><p>${SECOND}</p></article>` });
    for (let length = 0; length < whole.length; length += 23) {
      const { articles, problems } = await parseText(htmlFormat, whole.slice(0, length));
      expect(articles.length + problems.length).toBeLessThanOrEqual(1);
    }
  });

  it('never throws for tags in disorder', async () => {
    const pieces = [
      '<p>',
      '</p>',
      '<div class="',
      '">',
      '<!--',
      '-->',
      '<table><td>',
      '</html>',
      '<body>',
      '<script>',
      '&#x0;',
      '\0',
      'text ',
      '<![CDATA[',
      '<svg><p>',
      '\uD800',
      '<br>',
      '<title>',
    ];
    for (let seed = 0; seed < 80; seed += 1) {
      const text = Array.from(
        { length: 40 },
        (_value, index) => pieces[(seed * 31 + index * index * 7 + index * seed) % pieces.length],
      );
      const { articles, problems } = await parseText(htmlFormat, text.join(''));
      expect(articles.length + problems.length).toBeLessThanOrEqual(1);
    }
  });

  // Found by `npm run test:fuzz`: Readability looks for the body around what it read.
  it.each([
    ['in a tag that is not closed', '<m<body>'],
    ['in an element of the head', '<m><body>'],
    ['in an attribute', '<meta property="}</script></head><body>'],
  ])('reads a page whose body is %s', async (_where, body) => {
    const text = `<!doctype html><html><head><title>Talks open</title>${body}<nav><a href="/">Home</a></nav>
      <h1>Talks open</h1><p>${LEAD}</p><p>“It is late,” he said. ${SECOND}</p><footer>All rights reserved.</footer></html>`;
    expect(tidied(await read(text))).toContain(LEAD);
  });

  it('reads through a hundred levels, and refuses ten thousand', async () => {
    const nested = (depth: number): string =>
      page({ body: `${'<div>'.repeat(depth)}<p>${LEAD}</p>${'</div>'.repeat(depth)}` });
    expect(tidied(await read(nested(100)))).toEqual([LEAD]);
    await expect(parseText(htmlFormat, nested(10_000))).rejects.toThrow('too deep');
  });

  it.each([
    ['a hundred thousand elements', 'a<br>'.repeat(100_000)],
    ['two thousand that nobody closes', '<b>a'.repeat(2000)],
  ])('refuses %s', async (_what, body) => {
    await expect(parseText(htmlFormat, page({ body }))).rejects.toThrow('too many');
  });

  it('takes the paragraphs of a page of many thousands of elements', async () => {
    const body = `<h1>Talks open</h1><p>${LEAD}</p><p>${SECOND}</p>${'<i>a</i> '.repeat(10_001)}`;
    expect(tidied(await read(page({ body })))).toEqual([LEAD, SECOND]);
  });

  it('counts no tags of scripts and comments, nor ends that may be left out', async () => {
    const strange = `<script>"${'<b>'.repeat(70_000)}"</script><!-- ${'<b>'.repeat(2000)} --><ul>${'<li>'.repeat(1500)}</ul>`;
    expect(tidied(await read(page({ body: `${strange}<p>${LEAD}</p>` })))).toContain(LEAD);
  });
});
