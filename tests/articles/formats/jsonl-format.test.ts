import { expect, it } from 'vitest';
import { jsonlFormat } from '../../../src/articles/formats/jsonl-format.ts';
import { testArticleFormat } from '../../contracts/article-format.ts';
import { parseText } from '../../support/parse-text.ts';

testArticleFormat('jsonl', {
  format: jsonlFormat,
  sample: '{"id":"a","text":"They met.\\n\\nThey left."}\n\n{"body":"One.","date":"2025-12-09"}\n',
  articles: [
    { id: 'a', paragraphs: ['They met.', 'They left.'], line: 1 },
    { id: null, paragraphs: ['One.'], publishedOn: '2025-12-09', line: 3 },
  ],
  marks: ['{', '}', '[', ']', '"', ':', ',', '"text"', '"id"', 'null', '\\ud800', '{"text":"They met."}\n'],
});

it('keeps the good lines and names the bad ones', async () => {
  const { articles, problems } = await parseText(
    jsonlFormat,
    '{"id":"a","text":"A."}\r\n\n{"id":\n{"id":"b","text":"B."}\n{"id":"c"}',
  );
  expect(articles.map(({ id, line }) => [id, line])).toEqual([
    ['a', 1],
    ['b', 4],
  ]);
  expect(problems).toMatchObject([
    { line: 3, message: expect.stringMatching(/^line 3: is not JSON/) },
    { line: 5, message: expect.stringMatching(/^line 5: .*"text" or "body"/) },
  ]);
});

it('does not name each line of a file that holds something else', async () => {
  const { articles, problems } = await parseText(jsonlFormat, 'a,b,c\n'.repeat(5000));
  expect(articles).toEqual([]);
  expect(problems).toHaveLength(21);
  expect(problems.at(-1)?.message).toBe('4980 more lines cannot be read, the last of them line 5000');
});

it('lets other work go on while it reads a large file', async () => {
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 0);
  await parseText(jsonlFormat, '{"text":"They met."}\n'.repeat(2_000));
  clearInterval(timer);
  expect(turns).toBeGreaterThan(5);
});
