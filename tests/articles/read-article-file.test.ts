import { chmodSync, cpSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readArticleFile, type ReadArticleFile } from '../../src/articles/read-article-file.ts';
import { seededRandom } from '../support/random-vectors.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function read(file: string, content: string | Uint8Array): Promise<ReadArticleFile> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, file), content);
  return readArticleFile(folder, file);
}

it('reads the seed article as a reader would describe it', async () => {
  const folder = temporaryFolder();
  cpSync('seeds', folder, { recursive: true });
  const { articles, problems } = await readArticleFile(folder, '000_fe1b989d3a4af603.txt');
  expect(problems).toEqual([]);
  expect(articles).toHaveLength(1);
  const [article] = articles;
  expect(article).toMatchObject({
    id: '000_fe1b989d3a4af603',
    publishedOn: '2025-12-09',
    source: 'Trend',
    dateline: 'BAKU, Azerbaijan, December 9.',
  });
  expect(article?.body.startsWith('BAKU, Azerbaijan, December 9. On December 9, Minister')).toBe(true);
  expect(article?.body.split('\n\n')).toHaveLength(8);
  expect(article?.title).toMatch(/^Minister of Defense of the Republic of Azerbaijan/);
  expect(article?.title.length).toBeLessThanOrEqual(100);
});

it('names articles of one file apart where they have no id', async () => {
  const { articles } = await read('week.jsonl', '{"text":"One."}\n{"text":"Two.","id":"own"}\n{"text":"Three."}');
  expect(articles.map(({ id }) => id)).toEqual(['week-1', 'own', 'week-3']);
});

it('keeps only web addresses', async () => {
  const { articles } = await read(
    'a.jsonl',
    '{"text":"A.","url":"javascript:alert(1)"}\n{"text":"B.","url":"https://example.org/b"}\n{"text":"C.","url":"/relative"}',
  );
  expect(articles.map(({ url }) => url)).toEqual([null, 'https://example.org/b', null]);
});

it.each<[string, string, string | Uint8Array, string]>([
  ['an empty file', 'a.txt', '', 'article-empty'],
  ['white space', 'a.txt', ' \n\t\n', 'article-empty'],
  [
    'a picture named as text',
    'a.txt',
    Buffer.from('89504e470d0a1a0a0000000d4948445200000010', 'hex'),
    'article-binary',
  ],
  ['broken json', 'a.json', '{"text":', 'article-broken'],
])('gives the reason for %s', async (_name, file, content, code) => {
  const { articles, problems } = await read(file, content);
  expect(articles).toEqual([]);
  expect(problems.map((problem) => problem.code)).toEqual([code]);
  expect(problems[0]?.message.length).toBeGreaterThan(5);
});

it('refuses a file of 50 MB by its size', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'large.txt'), 'x');
  truncateSync(join(folder, 'large.txt'), 50_000_000);
  const { problems } = await readArticleFile(folder, 'large.txt');
  expect(problems).toEqual([
    expect.objectContaining({ code: 'article-too-large', message: expect.stringMatching(/50 MB.*20 MB/) }),
  ]);
});

it('reports a file that cannot be read, or went away', async () => {
  const folder = temporaryFolder();
  expect((await readArticleFile(folder, 'gone.txt')).problems[0]?.code).toBe('article-unreadable');
  writeFileSync(join(folder, 'locked.txt'), 'text');
  chmodSync(join(folder, 'locked.txt'), 0);
  const { problems } = await readArticleFile(folder, 'locked.txt');
  // Whoever may read everything reads this too.
  expect(problems.map(({ code }) => code)).toEqual(process.getuid?.() === 0 ? [] : ['article-unreadable']);
});

it('never throws and never invents, whatever the bytes', async () => {
  const random = seededRandom(3);
  for (const extension of ['txt', 'md', 'html', 'json', 'jsonl']) {
    for (let round = 0; round < 40; round += 1) {
      const bytes = Uint8Array.from({ length: Math.floor(random() * 400) }, () =>
        Math.floor(random() * (round % 2 === 0 ? 256 : 128)),
      );
      const { articles, problems } = await read(`a.${extension}`, bytes);
      for (const { body } of articles) expect(body).not.toBe('');
      expect(articles.length + problems.length).toBeGreaterThan(0);
    }
  }
});
