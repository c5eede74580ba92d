import { describe, expect, it } from 'vitest';
import type { ParsedFile } from '../../../src/articles/article-format.ts';
import { completeArticle } from '../../../src/articles/complete-article.ts';
import { xmlFormat } from '../../../src/articles/formats/xml-format.ts';
import { testArticleFormat } from '../../contracts/article-format.ts';
import { newsItem, newsMessage, nitf } from '../../support/news-items.ts';
import { parseText } from '../../support/parse-text.ts';

const DATELINE = 'VELM, Norland, March 4 (Coast Wire) –';
const SECOND = 'A second basin is to be ready by the autumn.';

testArticleFormat('xml', {
  format: xmlFormat,
  sample: nitf(),
  articles: [
    {
      title: 'Harbour opens again',
      source: 'Coast Wire',
      author: 'Ina Holm',
      publishedOn: '2025-03-04',
      paragraphs: [`${DATELINE} The harbour of Velm opened on Tuesday & the first boats came in.`, SECOND],
      details: { section: 'Regions', modifiedOn: '2025-03-05', corrections: [], version: '2', standing: 'printed' },
      line: null,
    },
  ],
  marks: [
    '<nitf>',
    '</nitf>',
    '<body.content>',
    '<p>',
    '</p>',
    '<![CDATA[',
    ']]>',
    '<!DOCTYPE',
    '&amp;',
    '<x:y z="',
    '">',
    '<newsItem>',
    '<contentSet>',
  ],
});

const parse = (text: string): Promise<ParsedFile> => parseText(xmlFormat, text);

describe('nitf', () => {
  it('gives its dateline to the article, as wire copy has it', async () => {
    const [parsed] = (await parse(nitf())).articles;
    expect(parsed && completeArticle(parsed, 'a.xml')).toMatchObject({ dateline: DATELINE, publishedOn: '2025-03-04' });
  });

  it.each([
    [
      '<correction info="The basin has nine metres, not six."/>',
      '',
      'corrected',
      ['The basin has nine metres, not six.'],
    ],
    [
      '<ed-msg msg-type="Kill" info="The source has withdrawn its claim."/>',
      '',
      'retracted',
      ['The source has withdrawn its claim.'],
    ],
    ['', 'management-status="canceled"', 'retracted', []],
    ['<ed-msg info="Eds: with photos"/>', 'management-status="usable"', 'printed', []],
  ])('tells what its outlet says of it: %s %s', async (docdata, attributes, standing, corrections) => {
    const { articles } = await parse(nitf(docdata, attributes));
    expect(articles[0]?.details).toMatchObject({ standing, corrections });
  });

  it.each([
    ['', 'management-status="withheld"', /withheld by its outlet/u],
    [
      '<date.release norm="29990101T000000Z"/>',
      'management-status="embargoed"',
      /must not be printed before 29990101/u,
    ],
  ])('is not shown before its time: %s %s', async (docdata, attributes, reason) => {
    const { articles, problems } = await parse(nitf(docdata, attributes));
    expect(articles).toEqual([]);
    expect(problems[0]?.message).toMatch(reason);
  });
});

describe('NewsML-G2', () => {
  it('is an article an item, with headline, byline, dateline and version', async () => {
    const { articles, problems } = await parse(newsMessage(newsItem(), newsItem()));
    expect(problems).toEqual([]);
    expect(articles).toHaveLength(2);
    expect(articles[1]).toMatchObject({
      title: 'Harbour opens again',
      source: 'Coast Wire',
      author: 'Ina Holm',
      publishedOn: '2025-03-04',
      details: { section: 'Ports', modifiedOn: '2025-03-05', version: '3', standing: 'printed' },
      line: 2,
    });
    expect(articles[1]?.paragraphs.map((text) => text.trim())).toEqual([
      `${DATELINE} The harbour of Velm opened on Tuesday.`,
      SECOND,
    ]);
  });

  it('reads text that stands in it as NITF, as plain text, and under prefixes', async () => {
    const inner = nitf().replace(/^[^]*?(?=<nitf)/u, '');
    const [asNitf] = (
      await parse(newsItem({ content: `<inlineXML contenttype="application/nitf+xml">${inner}</inlineXML>` }))
    ).articles;
    expect(asNitf?.paragraphs.at(-1)).toBe(SECOND);
    const plain = newsItem({
      content: `<inlineData contenttype="text/plain"><![CDATA[The harbour of Velm opened & stays open.\n\n${SECOND}]]></inlineData>`,
    });
    expect((await parse(plain)).articles[0]?.paragraphs).toEqual([
      `${DATELINE} The harbour of Velm opened & stays open.`,
      SECOND,
    ]);
    const prefixed = plain.replaceAll(/<(\/?)(?=[a-z])/giu, '<$1n:').replaceAll('xmlns=', 'xmlns:n=');
    expect((await parse(prefixed)).articles[0]).toMatchObject({ title: 'Harbour opens again', author: 'Ina Holm' });
  });

  it.each([
    [
      'stat:usable',
      '<signal qcode="sig:correction"/><edNote>Corrects the depth.</edNote>',
      'corrected',
      ['Corrects the depth.'],
    ],
    ['stat:canceled', '<edNote>The source has withdrawn it.</edNote>', 'retracted', ['The source has withdrawn it.']],
    ['stat:usable', '<edNote>With photos.</edNote>', 'printed', []],
  ])('tells what its outlet says of it: %s %s', async (status, more, standing, corrections) => {
    expect((await parse(newsItem({ status, more }))).articles[0]?.details).toMatchObject({ standing, corrections });
  });

  it.each([
    [newsItem({ status: 'stat:withheld' }), /withheld/u],
    [newsItem({ more: '<embargoed>2999-01-01T00:00:00Z</embargoed>' }), /must not be printed before 2999/u],
    [newsItem({ content: '<remoteContent href="harbour.html"/>' }), /has no text of its own/u],
  ])('says why an item is not read', async (item, reason) => {
    const { articles, problems } = await parse(item);
    expect(articles).toEqual([]);
    expect(problems[0]?.message).toMatch(reason);
  });

  it('leaves out what is no text', async () => {
    const picture = newsItem().replace('ninat:text', 'ninat:picture');
    const { articles } = await parse(newsMessage(picture, newsItem()));
    expect(articles).toMatchObject([{ title: 'Harbour opens again', line: null }]);
  });
});

describe('other XML', () => {
  it.each([
    ['<rss version="2.0"><channel/></rss>', /sources\.yaml/u],
    ['<html><body><p>One.</p></body></html>', /ends in \.html/u],
    ['<invoice><p>One.</p></invoice>', /<invoice>.*NITF and NewsML-G2.*\.txt/u],
    ['Not XML at all.', /is not XML/u],
    [`<nitf>${'<block>'.repeat(9000)}`, /nest too deep/u],
  ])('is refused with what to do: %.40s', async (text, reason) => {
    const why = await parse(text).then(
      ({ problems }) => problems[0]?.message ?? '',
      (error: unknown) => String(error),
    );
    expect(why).toMatch(reason);
  });

  it('defines nothing that a document type says', async () => {
    const entity = '<!DOCTYPE nitf [<!ENTITY a "boom"><!ENTITY b "&a;&a;">]>';
    const { articles } = await parse(
      `${entity}<nitf><body><body.content><p>The harbour &b; opened.</p></body.content></body></nitf>`,
    );
    expect(articles[0]?.paragraphs.join(' ')).not.toContain('boom');
  });
});

it('reads a report once that holds others, and the first document type alone', async () => {
  const within = nitf()
    .replace(/^<\?xml[^>]*>/u, '')
    .replace(/<!DOCTYPE[^>]*>/u, '');
  const nested = `<NewsML>${within.replace('</nitf>', `${within}</nitf>`)}</NewsML>`;
  expect((await parseText(xmlFormat, nested)).articles).toHaveLength(1);
  const { problems } = await parseText(xmlFormat, '<!DOCTYPE '.repeat(100_000));
  expect(problems).toHaveLength(1);
});

it('refuses more elements than a message of agencies has', async () => {
  await expect(parseText(xmlFormat, nitf().replace('</body>', `${'<p/>'.repeat(60_001)}</body>`))).rejects.toThrow(
    /more than 60000 elements.*split it/u,
  );
});
