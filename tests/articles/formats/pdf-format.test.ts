import { describe, expect, it } from 'vitest';
import { PAGE_BREAK } from '../../../src/articles/article.ts';
import type { ParsedFile } from '../../../src/articles/article-format.ts';
import { pdfFormat } from '../../../src/articles/formats/pdf-format.ts';
import { column, makePdf, type PdfLine } from '../../support/make-pdf.ts';

const parse = (pages: readonly (readonly PdfLine[])[], info?: string): Promise<ParsedFile> =>
  pdfFormat.parse(makePdf(pages, info === undefined ? {} : { info }), 'a.pdf');

const LEAD = [
  'The harbour of Velm opened on Tuesday after nine months of work, and the',
  'first boats came in before noon, the port office said. The new basin has a',
  'depth of nine metres.',
];
const SECOND = [
  'A second basin is to be ready by the autumn, and the ferry will then call',
  'there twice a day in place of once.',
];

describe('pdf', () => {
  it('is one article: the lines of a paragraph are one, and the largest letters are its title', async () => {
    const { articles, problems } = await parse([
      [{ text: 'Harbour opens again', y: 760, size: 24 }, ...column(700, LEAD), ...column(630, SECOND)],
    ]);
    expect(problems).toEqual([]);
    expect(articles).toMatchObject([
      { id: null, title: 'Harbour opens again', paragraphs: [LEAD.join(' '), SECOND.join(' ')], line: null },
    ]);
  });

  it('divides paragraphs without a gap by the line that is left open, and by the first line that is set in', async () => {
    const { articles } = await parse([
      [
        ...column(700, [...LEAD, ...SECOND]),
        ...column(630, ['  The mayor came too, and stayed until the last of them was in.'], 90),
      ],
    ]);
    expect(articles[0]?.paragraphs).toEqual([
      LEAD.join(' '),
      SECOND.join(' '),
      'The mayor came too, and stayed until the last of them was in.',
    ]);
  });

  it('makes words whole that a line divides, and leaves the hyphen of those that have one', async () => {
    const lines = ['The long-term plan of the port is old, and it was al-', 'ways meant to be a long-', 'term one.'];
    const { articles } = await parse([column(700, lines)]);
    expect(articles[0]?.paragraphs).toEqual([
      'The long-term plan of the port is old, and it was always meant to be a long-term one.',
    ]);
  });

  it('says where a page ends, and keeps a sentence whole on the page where it begins', async () => {
    const { articles } = await parse([
      column(100, ['The harbour of Velm opened on Tuesday. The first boats came']),
      column(780, ['in before noon. The mayor watched.']),
      column(780, ['Nobody was hurt, the port office said on Wednesday.']),
    ]);
    expect(articles[0]?.paragraphs).toEqual([
      'The harbour of Velm opened on Tuesday. The first boats came in before noon.',
      PAGE_BREAK,
      'The mayor watched.',
      PAGE_BREAK,
      'Nobody was hurt, the port office said on Wednesday.',
    ]);
  });

  it('reads a page of two columns one after the other', async () => {
    const { articles } = await parse([
      [
        ...column(700, ['The harbour of Velm opened on', 'Tuesday after nine months of']),
        ...column(700, ['work, the port office said on', 'the same day.'], 320),
      ],
    ]);
    expect(articles[0]?.paragraphs).toEqual([
      'The harbour of Velm opened on Tuesday after nine months of work, the port office said on the same day.',
    ]);
  });

  it('leaves out what is printed on every page', async () => {
    const page = (number: number): readonly PdfLine[] => [
      { text: `The Coast, 4 March 2025, page ${number}`, y: 810, size: 8 },
      ...column(700, [`Boat ${number} came in on Tuesday, and went out again on Thursday.`]),
      { text: String(number), x: 290, y: 30, size: 8 },
    ];
    const { articles } = await parse([page(1), page(2), page(3)]);
    expect(articles[0]?.paragraphs.join(' ')).not.toMatch(/Coast|page/u);
    expect(articles[0]?.paragraphs).toHaveLength(5);
  });

  it('takes what the file calls itself for a title only where that is printed', async () => {
    const text = column(700, LEAD);
    const said = await parse([[{ text: 'Harbour opens again', y: 740 }, ...text]], '/Title (Harbour opens again)');
    expect(said.articles[0]?.title).toBe('Harbour opens again');
    const left = await parse([text], '/Title (Microsoft Word - minutes of 2009.doc)');
    expect(left.articles[0]?.title).toBeNull();
  });

  it('reads the byline and the day above the text', async () => {
    const { articles } = await parse([
      [
        { text: 'Harbour opens again', y: 760, size: 24 },
        { text: 'By Ina Holm', y: 735 },
        { text: '4 March 2025', y: 715 },
        ...column(680, LEAD),
      ],
    ]);
    expect(articles).toMatchObject([{ author: 'Ina Holm', publishedOn: '2025-03-04', paragraphs: [LEAD.join(' ')] }]);
  });

  it('refuses pictures of pages, and says what to do', async () => {
    const { articles, problems } = await pdfFormat.parse(makePdf([[], []], { content: '0 0 100 100 re f' }), 'a.pdf');
    expect(articles).toEqual([]);
    expect(problems[0]?.message).toMatch(/pictures of its pages.*ocrmypdf/u);
  });

  it.each([
    ['nothing of one', Buffer.from('%PDF-1.7\nnothing')],
    ['an empty file', Buffer.alloc(0)],
    ['one that is cut off', makePdf([column(700, LEAD)]).slice(0, 300)],
    ['one of random bytes', Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 7919) % 251))],
  ])('refuses %s', async (_, bytes) => {
    const { articles, problems } = await pdfFormat.parse(bytes, 'a.pdf');
    expect(articles).toEqual([]);
    expect(problems).toHaveLength(1);
  });
});
