import { expect, it } from 'vitest';
import iconv from 'iconv-lite';
import type { ParsedFile } from '../../src/articles/article-format.ts';
import { textual } from '../../src/articles/textual.ts';

const seen: string[] = [];
const parse = textual(async (text, file): Promise<ParsedFile> => {
  seen.push(`${file}: ${text}`);
  return { articles: [], problems: [] };
});

it('hands a format the text of a file, whatever its encoding', async () => {
  await parse(iconv.encode('Переговоры прошли в Баку.', 'windows-1251'), 'sub/a.txt');
  expect(seen.at(-1)).toBe('sub/a.txt: Переговоры прошли в Баку.');
});

it('hands it nothing that is no text, and says so', async () => {
  const before = seen.length;
  expect(await parse(Buffer.from('%PDF-1.7 and more'), 'a.txt')).toMatchObject({
    articles: [],
    problems: [{ code: 'article-binary', message: expect.stringContaining('not a text file') }],
  });
  expect(await parse(Buffer.from(' \n'), 'a.txt')).toMatchObject({ problems: [{ code: 'article-empty' }] });
  expect(seen).toHaveLength(before);
});
