import { describe, expect, it } from 'vitest';
import type { ParsedFile } from '../../../src/articles/article-format.ts';
import { epubFormat } from '../../../src/articles/formats/epub-format.ts';
import { type EpubChapter, makeEpub } from '../../support/make-epub.ts';
import { makeZip } from '../../support/make-zip.ts';

const LEAD = 'The harbour of Velm opened on Tuesday after nine months of work, the port office said.';
const STORM = 'The storm closed the airport of Wick for two days, and no flight left before Friday.';
const parse = (bytes: Uint8Array): Promise<ParsedFile> => epubFormat.parse(bytes, 'coast.epub');
const chapter = (file: string, label: string | null, ...texts: readonly string[]): EpubChapter => ({
  file,
  label,
  body: `${label === null ? '' : `<h2>${label}</h2>`}${texts.map((text) => `<p>${text}</p>`).join('')}`,
});

describe('epub', () => {
  it('is an article a chapter, with what the book says of itself', async () => {
    const { articles, problems } = await parse(
      makeEpub([chapter('a.xhtml', 'Harbour opens', LEAD), chapter('b b.xhtml', 'Airport shut', STORM)]),
    );
    expect(problems).toEqual([]);
    const book = { source: 'The Coast', author: 'Ina Holm', publishedOn: '2025-03-04' };
    expect(articles).toMatchObject([
      { ...book, title: 'Harbour opens', paragraphs: [LEAD], line: 1 },
      { ...book, title: 'Airport shut', paragraphs: [STORM], line: 2 },
    ]);
  });

  it('joins what a program has cut in two: a part that the contents do not name goes on with the one before', async () => {
    const { articles } = await parse(
      makeEpub([chapter('a1.xhtml', 'Harbour opens', LEAD), chapter('a2.xhtml', null, STORM)]),
    );
    expect(articles).toMatchObject([{ title: 'A Year on the Coast', paragraphs: [LEAD, STORM], line: null }]);
  });

  it('leaves out covers, title pages and contents', async () => {
    const { articles } = await parse(
      makeEpub([
        { file: 'cover.xhtml', label: 'Cover', body: '<img src="cover.jpg" alt="The coast"/>' },
        { file: 'title.xhtml', label: 'Title', body: '<h1>A Year on the Coast</h1><p>Ina Holm</p>' },
        chapter('a.xhtml', 'Harbour opens', LEAD),
        chapter('b.xhtml', 'Airport shut', STORM),
      ]),
    );
    expect(articles.map(({ title }) => title)).toEqual(['Harbour opens', 'Airport shut']);
  });

  it.each([
    ['a zip of something else', makeZip({ 'a.txt': LEAD }), /no EPUB/u],
    ['no zip', Buffer.from(LEAD), /cannot be unpacked/u],
    [
      'a locked one',
      makeEpub([chapter('a.xhtml', 'Harbour opens', LEAD)], {
        'META-INF/encryption.xml':
          '<encryption xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:CipherData><enc:CipherReference URI="OEBPS/text/a.xhtml"/></enc:CipherData></enc:EncryptedData></encryption>',
      }),
      /locked by its seller/u,
    ],
  ])('refuses %s', async (_, bytes, reason) => {
    const { articles, problems } = await parse(bytes);
    expect(articles).toEqual([]);
    expect(problems[0]?.message).toMatch(reason);
  });

  it('takes nothing from beside the book, whatever its paths say', async () => {
    const { articles } = await parse(
      makeEpub([{ file: '../../../../etc/passwd', label: 'Harbour opens', body: `<p>${LEAD}</p>` }]).slice(),
    );
    expect(articles).toEqual([]);
  });
});

it('prints a part once that is named more than once', async () => {
  const again = [
    chapter('a.xhtml', 'Harbour opens', LEAD),
    chapter('a.xhtml', null),
    chapter('a.xhtml', 'Harbour opens', LEAD),
  ];
  expect((await parse(makeEpub(again))).articles).toHaveLength(1);
});
