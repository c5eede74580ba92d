import { describe, expect, it } from 'vitest';
import type { ParsedFile } from '../../../src/articles/article-format.ts';
import { docxFormat } from '../../../src/articles/formats/docx-format.ts';
import { makeDocx, wordParagraph } from '../../support/make-docx.ts';
import { makeZip } from '../../support/make-zip.ts';

const LEAD = 'The harbour of Velm opened on Tuesday after nine months of work, the port office said.';
const SECOND = 'A second basin is to be ready by the autumn.';
const parse = (bytes: Uint8Array): Promise<ParsedFile> => docxFormat.parse(bytes, 'a.docx');

describe('docx', () => {
  it('refuses one of more paragraphs than an article has, before they are read', async () => {
    const { articles, problems } = await parse(makeDocx('<w:p/>'.repeat(20_001)));
    expect(articles).toEqual([]);
    expect(problems).toMatchObject([
      {
        code: 'article-too-large',
        message: expect.stringMatching(/20001 paragraphs; 20000 is the most, so split it/u),
      },
    ]);
  });

  it('is one article, its title the paragraph of that style', async () => {
    const { articles, problems } = await parse(
      makeDocx(wordParagraph('Harbour opens again', 'Titel') + wordParagraph(LEAD) + wordParagraph(SECOND)),
    );
    expect(problems).toEqual([]);
    expect(articles).toMatchObject([
      { id: null, title: 'Harbour opens again', paragraphs: [LEAD, SECOND], line: null },
    ]);
  });

  it('reads headline, byline and day where no style says which is which', async () => {
    const lines = ['Harbour opens again', 'By Ina Holm', '4 March 2025', LEAD, SECOND];
    const { articles } = await parse(makeDocx(lines.map((line) => wordParagraph(line)).join('')));
    expect(articles).toMatchObject([
      { title: 'Harbour opens again', author: 'Ina Holm', publishedOn: '2025-03-04', paragraphs: [LEAD, SECOND] },
    ]);
  });

  it('reads the text with its changes accepted, and a table row by row', async () => {
    const changed = `<w:p><w:r><w:t xml:space="preserve">The bridge is </w:t></w:r><w:del><w:r><w:delText>open</w:delText></w:r></w:del><w:ins><w:r><w:t>shut</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> until Friday.</w:t></w:r></w:p>`;
    const cell = (text: string): string => `<w:tc>${wordParagraph(text)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('Velm')}${cell('12 boats')}</w:tr></w:tbl>`;
    const { articles } = await parse(makeDocx(wordParagraph(LEAD) + changed + table));
    expect(articles[0]?.paragraphs.slice(0, 2)).toEqual([LEAD, 'The bridge is shut until Friday.']);
    expect(articles[0]?.paragraphs.join(' ')).toContain('12 boats');
  });

  it.each([
    ['a zip of something else', makeZip({ 'a.txt': LEAD }), /no document of Word/u],
    ['an old or locked one', Buffer.from('\u00D0\u00CF\u0011\u00E0\u00A1\u00B1', 'latin1'), /save it as \.docx/u],
    ['no zip', Buffer.from(LEAD), /cannot be unpacked/u],
    ['an empty file', Buffer.alloc(0), /is empty/u],
    ['one that is cut off', makeDocx(wordParagraph(LEAD)).slice(0, 900), /cannot be unpacked/u],
  ])('refuses %s', async (_, bytes, reason) => {
    const { articles, problems } = await parse(bytes);
    expect(articles).toEqual([]);
    expect(problems[0]?.message).toMatch(reason);
  });

  it('is not brought down by a document that nests without end', async () => {
    const deep = makeDocx('<w:sdt><w:sdtContent>'.repeat(50_000) + wordParagraph(LEAD));
    await expect(parse(deep)).rejects.toThrow(/nest too deep/u);
  });
});
