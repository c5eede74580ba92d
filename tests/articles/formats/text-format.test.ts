import { describe, expect, it } from 'vitest';
import type { ParsedArticle } from '../../../src/articles/article-format.ts';
import { textFormat } from '../../../src/articles/formats/text-format.ts';
import { testArticleFormat } from '../../contracts/article-format.ts';
import { parseText } from '../../support/parse-text.ts';

testArticleFormat('plain text', {
  format: textFormat,
  sample: 'date 2025-12-09\n\nTalks open in Baku\n\nBy Ann Lee\n\nBAKU, December 9. The talks\nbegan.\n\nThey go on.\n',
  articles: [
    {
      id: null,
      line: null,
      title: 'Talks open in Baku',
      author: 'Ann Lee',
      publishedOn: '2025-12-09',
      paragraphs: ['BAKU, December 9. The talks began.', 'They go on.'],
    },
  ],
  marks: ['date ', '2025-12-09', 'By ', 'Ann Lee', 'BAKU, ', 'December 9.', '(Reuters) - ', '\n', '—'],
});

async function read(text: string): Promise<ParsedArticle> {
  const { articles } = await parseText(textFormat, text);
  expect(articles).toHaveLength(1);
  return articles[0]!;
}

describe('the date at the head', () => {
  it.each([
    'date 2025-12-09 They met.',
    ' date 2025-12-09\nThey met.',
    'Date: 2025-12-09\n\nThey met.',
    'date 2025-12-09T23:30:00+04:00 They met.',
  ])('is read and taken off %j', async (text) => {
    expect(await read(text)).toMatchObject({ publishedOn: '2025-12-09', paragraphs: ['They met.'] });
  });

  it('is null for a day that does not exist', async () => {
    expect(await read('date 2025-02-31 They met.')).toMatchObject({ publishedOn: null, paragraphs: ['They met.'] });
  });

  it('needs no word before it where a dateline follows', async () => {
    expect(await read('2025-12-09 BAKU, Azerbaijan, December 9. They met.')).toMatchObject({
      publishedOn: '2025-12-09',
      paragraphs: ['BAKU, Azerbaijan, December 9. They met.'],
    });
    expect(await read('2025-12-09 was a long day.')).toMatchObject({ paragraphs: ['2025-12-09 was a long day.'] });
  });

  it.each(['Date palms were planted.', 'date 2025 was a good year.', 'They met. date 2025-12-09'])(
    'is not seen in %j',
    async (text) => {
      expect(await read(text)).toMatchObject({ publishedOn: null, paragraphs: [text] });
    },
  );
});

describe('a headline', () => {
  it.each([
    ['before a dateline', 'Talks open in Baku\nBAKU, December 9. They met.'],
    ['before a paragraph', 'Talks open in Baku\n\nThey met on Monday.'],
    ['before a byline', 'Talks open in Baku\nBy Ann Lee and B. de Jong\nThey met on Monday.'],
  ])('is the line %s', async (_name, text) => {
    const article = await read(text);
    expect(article.title).toBe('Talks open in Baku');
    expect(article.paragraphs).toHaveLength(1);
  });

  it.each([
    ['a sentence', 'Talks opened in Baku.\n\nThey met on Monday.'],
    ['all there is', 'Talks open in Baku'],
    ['followed by no text', 'Talks open in Baku\n\nAnd so do others'],
    ['a dateline', 'Baku, Azerbaijan, Dec. 9\n\nThey met.'],
    ['one word', 'MOSCOW\n\nThey met.'],
  ])('is not what is %s', async (_name, text) => {
    expect((await read(text)).title).toBeNull();
  });
});

it('keeps a sentence that begins with “By”', async () => {
  expect(await read('By Monday Ann Lee had left.\n\nShe is back.')).toMatchObject({ author: null });
});
