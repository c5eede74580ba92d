import { describe, expect, it } from 'vitest';
import { readApart } from '../../../src/articles/apart/read-apart.ts';
import { readArticleBytes } from '../../../src/articles/read-article-bytes.ts';
import { docxFormat } from '../../../src/articles/formats/docx-format.ts';
import { column, makePdf } from '../../support/make-pdf.ts';
import { makeDocx } from '../../support/make-docx.ts';

const TEXT = 'The harbour of Velm opened on Tuesday.';
const PDF = makePdf([column(700, [TEXT])]);

describe('reading in a thread of its own', () => {
  it('finds what the format finds', async () => {
    expect(await readApart(PDF, 'a.pdf')).toMatchObject({ articles: [{ paragraphs: [TEXT] }], problems: [] });
  });

  it.each([
    ['too long', { timeMs: 1, partMs: 60_000, memory: 700_000_000 }, /takes longer than 1 seconds/u],
    ['too much memory', { timeMs: 60_000, partMs: 60_000, memory: 1 }, /takes more than 1 MB of memory/u],
  ])('ends the thread of a file that takes %s, with a problem', async (_, limits, reason) => {
    const { articles, problems } = await readApart(PDF, 'a.pdf', limits);
    expect(articles).toEqual([]);
    expect(problems).toMatchObject([{ line: null, message: expect.stringMatching(reason) }]);
  });

  it('ends the thread of a file that takes too long for one of its parts, however many it has', async () => {
    const limits = { timeMs: 60_000, partMs: 500, memory: 700_000_000 };
    const { articles, problems } = await readApart(makePdf([[]], { content: 'q '.repeat(200_000) }), 'a.pdf', limits);
    expect(articles).toEqual([]);
    expect(problems).toMatchObject([
      { message: expect.stringMatching(/has a part \(the 1\.\) that takes longer than 1 seconds/u) },
    ]);
  });

  it('reports a file that defeats its reader like any other', async () => {
    const deep = makeDocx('<w:sdt>'.repeat(5000));
    const { articles, problems } = await readArticleBytes(deep, 'a.docx', docxFormat);
    expect(articles).toEqual([]);
    expect(problems).toMatchObject([
      { file: 'a.docx', code: 'article-broken', message: expect.stringMatching(/nest too deep/u) },
    ]);
  });
});
