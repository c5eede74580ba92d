import { describe, expect, it } from 'vitest';
import type { ArticleFormat } from '../../../src/articles/article-format.ts';
import { completeArticle } from '../../../src/articles/complete-article.ts';
import { jsonFormat } from '../../../src/articles/formats/json-format.ts';
import { markdownFormat } from '../../../src/articles/formats/markdown-format.ts';
import { textFormat } from '../../../src/articles/formats/text-format.ts';
import type { Article } from '../../../src/articles/article.ts';
import { parseText } from '../../support/parse-text.ts';

const FIRST = 'The kiln of Ardvale was fired again on Tuesday, the potters’ guild said.';
const SECOND = 'It had been cold for eleven years.';
const TEXT = `${FIRST}\n\n${SECOND}\n`;

async function read(format: ArticleFormat, text: string, file = 'kiln.txt'): Promise<Article> {
  const { articles, problems } = await parseText(format, text);
  expect(problems).toEqual([]);
  expect(articles).toHaveLength(1);
  return completeArticle(articles[0]!, file);
}

describe('the day of a text, as people write it', () => {
  it.each([
    ['below the title', `Kiln is fired again\n\nMay 5, 2012\n\n${TEXT}`],
    ['right below the title', `Kiln is fired again\n2012-05-05\n${TEXT}`],
    ['with a label', `Kiln is fired again\n\nPublished: 5 May 2012\n\n${TEXT}`],
    ['above the title', `2012-05-05\n\nKiln is fired again\n\n${TEXT}`],
    ['of equal numbers', `Kiln is fired again\n\n05/05/2012\n\n${TEXT}`],
    ['in a line of its own, marked', `Kiln is fired again\n\n*5 May 2012, Foxton Times*\n\n${TEXT}`],
    ['after the outlet', `Kiln is fired again\n\nFoxton Times, 5 May 2012\n\n${TEXT}`],
    ['in lines of names and values', `Title: Kiln is fired again\nDate: 5 May 2012\n\n${TEXT}`],
  ])('%s', async (_name, text) => {
    expect(await read(textFormat, text)).toMatchObject({
      title: 'Kiln is fired again',
      publishedOn: '2012-05-05',
      body: `${FIRST}\n\n${SECOND}`,
    });
  });

  it.each(['2012-05-05 kiln.txt', '2012/05/05/kiln.txt', 'kiln-20120505.txt', 'guild/2012-05-05.txt'])(
    'in the name of the file, %s',
    async (file) => {
      expect((await read(textFormat, TEXT, file)).publishedOn).toBe('2012-05-05');
    },
  );

  it.each(['kiln-12345678901.txt', '2012-13-45.txt', 'kiln-1.txt'])('not in %s', async (file) => {
    expect((await read(textFormat, TEXT, file)).publishedOn).toBeNull();
  });

  it('not where two readings are possible', async () => {
    expect((await read(textFormat, `Kiln is fired again\n\n04/05/2012\n\n${TEXT}`)).publishedOn).toBeNull();
  });
});

describe('lines of names and values', () => {
  it('are read with the outlet, the author and the address', async () => {
    const head = 'Title: Kiln is fired again\nBy: Ola Hess\nSource: The Guild\nURL: https://guild.example/kiln\n';
    expect(await read(textFormat, `${head}\n${TEXT}`)).toMatchObject({
      author: 'Ola Hess',
      source: 'The Guild',
      url: 'https://guild.example/kiln',
      body: `${FIRST}\n\n${SECOND}`,
    });
  });

  it('are text where there is one alone, or where the names are none', async () => {
    for (const line of ['Source: nobody knows.', 'Fire: the kiln burns.\nSmoke: it is white.'])
      expect((await read(textFormat, `${line}\n\n${TEXT}`)).body).toContain(line.split('\n', 1)[0]);
  });

  it('are read in Markdown, as are a marked day below the title and the fields of Hugo', async () => {
    const wanted = { title: 'Kiln is fired again', publishedOn: '2012-05-05', body: `${FIRST}\n\n${SECOND}` };
    for (const head of [
      'title: Kiln is fired again\ndate: 2012-05-05\n',
      '# Kiln is fired again\n\n*5 May 2012, Foxton Times*\n',
      '+++\ntitle = "Kiln is fired again"\ndate = 2012-05-05T08:00:00Z\ntags = ["a"]\n[params]\ntitle = "no"\n+++\n',
    ])
      expect(await read(markdownFormat, `${head}\n${TEXT}`)).toMatchObject(wanted);
  });

  it('of notes keep people as links, and an address as the source', async () => {
    const head = '---\ntitle: Kiln\nsource: https://guild.example/kiln\nauthor:\n  - "[[people/hess|Ola Hess]]"\n---\n';
    expect(await read(markdownFormat, head + TEXT)).toMatchObject({
      source: null,
      url: 'https://guild.example/kiln',
      author: 'Ola Hess',
    });
  });
});

describe('an article in JSON, by the names that exports give', () => {
  const wanted = { title: 'Kiln & guild', publishedOn: '2012-05-05', body: `${FIRST}\n\n${SECOND}` };
  const html = `<p>${FIRST}</p>\n<p>${SECOND}</p>`;

  it.each<readonly [string, unknown]>([
    [
      'headline, content, published_at',
      { headline: 'Kiln & guild', content: TEXT, published_at: '2012-05-05T01:00:00Z' },
    ],
    ['entities and HTML', { title: 'Kiln &amp; guild', body: html, pubDate: 'Sat, 05 May 2012 08:00:00 GMT' }],
    [
      'rendered fields',
      { title: { rendered: 'Kiln &#38; guild' }, content: { rendered: html }, date: '2012-05-05T08:00:00' },
    ],
    ['schema.org', { '@type': 'NewsArticle', headline: 'Kiln & guild', articleBody: TEXT, datePublished: '2012-5-5' }],
    [
      'a list in a feed',
      { version: '1.1', items: [{ title: 'Kiln & guild', content_html: html, date_published: '20120505' }] },
    ],
    ['crawlers', { title: 'Kiln & guild', maintext: TEXT, date_publish: '2012-05-05 00:00:00' }],
  ])('%s', async (_name, value) => {
    expect(await read(jsonFormat, JSON.stringify(value))).toMatchObject(wanted);
  });

  it('has a list of authors, section, last change and corrections', async () => {
    const value = {
      text: TEXT,
      author: [{ '@type': 'Person', name: 'Ola Hess' }, 'Tove Lind'],
      articleSection: ['Crafts'],
      dateModified: '2012-05-06',
      correction: 'It was Tuesday.',
      publisher: { name: 'The Guild' },
    };
    const { articles } = await parseText(jsonFormat, JSON.stringify(value));
    expect(articles).toMatchObject([
      {
        author: 'Ola Hess, Tove Lind',
        source: 'The Guild',
        details: { section: 'Crafts', modifiedOn: '2012-05-06', corrections: ['It was Tuesday.'] },
      },
    ]);
  });
});

it('a story of a mirrored site is called by its folder', async () => {
  expect((await read(textFormat, TEXT, 'news/kiln/index.txt')).id).toBe('news-kiln');
  expect((await read(textFormat, TEXT, 'index.txt')).id).toBe('index');
});
