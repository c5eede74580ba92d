import { describe, expect, it } from 'vitest';
import { jsonFormat } from '../../src/articles/json-format.ts';
import { jsonlFormat } from '../../src/articles/jsonl-format.ts';

describe('json', () => {
  it('takes one article or an array of them, with either name of a field', async () => {
    const one = await jsonFormat.parse(
      '{"id":7,"title":"T","body":"B.","date":"2025-12-09T23:30:00+04:00","source":"S","url":"https://x.org/a","author":"A"}',
    );
    expect(one.articles).toEqual([
      expect.objectContaining({
        id: '7',
        title: 'T',
        paragraphs: ['B.'],
        publishedOn: '2025-12-09',
        source: 'S',
        author: 'A',
      }),
    ]);
    const many = await jsonFormat.parse('[{"text":"One."},{"text":""},{"text":"Three."}]');
    expect(many.articles.map(({ line }) => line)).toEqual([1, 3]);
    expect(many.problems).toEqual([{ line: 2, message: expect.stringContaining('entry 2') }]);
  });

  it.each(['', '{', 'null', '7', '"text"', '[]', '[[]]', '{"text":5}', '{"text":null}', '{"title":"only a title"}'])(
    'reports %j without throwing',
    async (file) => {
      const { articles, problems } = await jsonFormat.parse(file);
      expect(articles).toEqual([]);
      expect(problems.length).toBe(file === '[]' ? 0 : 1);
    },
  );

  it('reads the head of wire copy where the fields say nothing', async () => {
    const { articles } = await jsonFormat.parse('{"text":"\\ufeffPARIS (Reuters) - They met."}');
    expect(articles[0]).toMatchObject({ dateline: 'PARIS (Reuters) -', source: 'Reuters' });
  });
});

describe('jsonl', () => {
  it('keeps the good lines and names the bad ones', async () => {
    const { articles, problems } = await jsonlFormat.parse(
      '{"id":"a","text":"A."}\r\n\n{"id":\n{"id":"b","text":"B."}',
    );
    expect(articles.map(({ id, line }) => [id, line])).toEqual([
      ['a', 1],
      ['b', 4],
    ]);
    expect(problems).toEqual([{ line: 3, message: expect.stringContaining('line 3 is not JSON') }]);
  });
});
