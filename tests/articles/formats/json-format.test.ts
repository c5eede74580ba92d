import { describe, expect, it } from 'vitest';
import { jsonFormat } from '../../../src/articles/formats/json-format.ts';
import { testArticleFormat } from '../../contracts/article-format.ts';
import { parseText } from '../../support/parse-text.ts';

testArticleFormat('json', {
  format: jsonFormat,
  sample: `[
    {"id": 7, "title": "Talks", "text": "They met.\\n\\nThey left.", "publishedOn": "2025-12-09T23:30:00+04:00", "source": "Trend"},
    {"body": "One.", "date": "December 9, 2025", "author": ["Ann Lee", "Bo Li"], "url": "https://example.org/a", "tags": ["x"]}
  ]\n`,
  articles: [
    {
      id: '7',
      title: 'Talks',
      paragraphs: ['They met.', 'They left.'],
      publishedOn: '2025-12-09',
      source: 'Trend',
      line: 1,
    },
    {
      id: null,
      paragraphs: ['One.'],
      publishedOn: '2025-12-09',
      author: 'Ann Lee, Bo Li',
      url: 'https://example.org/a',
      line: 2,
    },
  ],
  marks: ['{', '}', '[', ']', '"', ':', ',', '"text"', '"id"', 'null', '1e999', '\\ud800'],
});

describe('json', () => {
  it('is one article when it is one object', async () => {
    const { articles } = await parseText(jsonFormat, '{"title": "", "text": "\\ufeffThey met.", "id": " "}');
    expect(articles).toMatchObject([{ id: null, title: null, line: null }]);
  });

  it('takes the name of a field that says something', async () => {
    const { articles } = await parseText(
      jsonFormat,
      '{"text": " ", "body": "B.", "publishedOn": null, "date": "2025-12-09"}',
    );
    expect(articles).toMatchObject([{ paragraphs: ['B.'], publishedOn: '2025-12-09' }]);
  });

  it.each([1_765_238_400, '03/04/2025', 'soon', true, ['2025-12-09']])('does not guess a day from %j', async (date) => {
    const { articles } = await parseText(jsonFormat, JSON.stringify({ text: 'They met.', date }));
    expect(articles).toMatchObject([{ publishedOn: null }]);
  });

  it.each([
    ['{\n"text":\n', 'line 3'],
    ['{"text": "a"\n "id": 1}', 'line 2'],
    ['null', 'not an object'],
    ['7', 'not an object'],
    ['[[]]', 'entry 1'],
    ['[{"text":"One."},{"text":""},{"text":"Three."}]', 'entry 2'],
    ['{"text": 5}', '"text" is not a text'],
    ['{"text": "a", "author": {"name": "A"}}', '"author"'],
    ['{"title": "only a title"}', '"text" or "body"'],
  ])('says of %j what is wrong, and where', async (text, message) => {
    const { problems } = await parseText(jsonFormat, text);
    expect(problems).toMatchObject([{ message: expect.stringContaining(message) }]);
  });

  it('keeps the other articles of an array', async () => {
    const { articles } = await parseText(jsonFormat, '[{"text":"One."},{"text":""},{"text":"Three."}]');
    expect(articles.map(({ line }) => line)).toEqual([1, 3]);
  });

  it('copes with arrays in arrays without end', async () => {
    const { articles, problems } = await parseText(jsonFormat, '['.repeat(100_000));
    expect([articles.length, problems.length]).toEqual([0, 1]);
  });
});
