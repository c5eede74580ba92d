import { createHash } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { expect, it } from 'vitest';
import { readArticleFile, type ReadArticleFile } from '../../src/articles/read-article-file.ts';
import { seededRandom } from '../../src/seeded-random.ts';
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
  expect(article?.title).toBe(
    'Minister of Defense of Azerbaijan, Colonel General Zakir Hasanov, met with the delegation…',
  );
});

it.each([
  ['a.md', '---\ntitle: Talks open\ndate: 2025-12-09\n---\nThey met.\n\nThey left.'],
  ['a.json', '{"title": "Talks open", "date": "2025-12-09", "text": "They met.\\n\\nThey left."}'],
  ['a.jsonl', '{"id": "a", "title": "Talks open", "date": "2025-12-09", "text": "They met.\\n\\nThey left."}'],
  ['a.txt', 'date 2025-12-09\nTalks open\n\nThey met.\n\nThey left.'],
  [
    'a.html',
    '<html><head><title>Talks open</title><meta name="date" content="2025-12-09"></head><body><article><p>They met.</p><p>They left.</p></article></body></html>',
  ],
])('reads the same article from %s', async (file, content) => {
  expect((await read(file, content)).articles).toEqual([
    {
      id: 'a',
      title: 'Talks open',
      source: null,
      publishedOn: '2025-12-09',
      dateline: null,
      author: null,
      url: null,
      file,
      body: 'They met.\n\nThey left.',
      section: null,
      correction: null,
    },
  ]);
});

it('reads a file in the encoding that it has', async () => {
  const text = 'БАКУ, 9 декабря. Министр обороны встретился с делегацией, сообщает агентство.';
  const { articles } = await read('a.txt', iconv.encode(text, 'windows-1251'));
  expect(articles).toMatchObject([{ body: text, dateline: 'БАКУ, 9 декабря.' }]);
});

it('gives the hash of the bytes, which is that of an equal file', async () => {
  const sum = createHash('sha256').update('They met.').digest('hex');
  expect((await read('a.txt', 'They met.')).hash).toBe(sum);
  expect((await read('b.json', 'They met.')).hash).toBe(sum);
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
  ['an empty array', 'a.json', '[]', 'article-empty'],
  ['an article of marks alone', 'a.jsonl', '{"text":"\\u0000"}', 'article-empty'],
  ['a page without an article', 'a.html', '<html><body><img src="a.jpg"></body></html>', 'article-empty'],
  ['a page too deep to read', 'a.html', `<html><body>${'<div>'.repeat(20_000)}They met.`, 'article-broken'],
  ['front matter alone', 'a.md', '---\ntitle: Talks\n---\n', 'article-empty'],
  ['an article of more paragraphs than a book', 'a.txt', 'One.\n\n'.repeat(20_001), 'article-too-large'],
  ['an article of a thousand books', 'a.json', JSON.stringify({ text: 'word '.repeat(500_000) }), 'article-too-large'],
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

it('reads a file of 30 MB when it holds an article a line', async () => {
  const line = `${JSON.stringify({ text: 'They met on Monday. '.repeat(50_000) })}\n`;
  const { articles, problems } = await read('large.jsonl', line.repeat(30));
  expect(problems).toEqual([]);
  expect(articles).toHaveLength(30);
  expect(articles.at(-1)?.id).toBe('large-30');
});

it('reports a folder under the name of an article', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'a.txt'));
  expect(await readArticleFile(folder, 'a.txt')).toMatchObject({
    hash: null,
    problems: [{ code: 'article-unreadable' }],
  });
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
