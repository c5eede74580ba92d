import { expect, it } from 'vitest';
import type { ParsedArticle } from '../../src/articles/article-format.ts';
import { completeArticle } from '../../src/articles/complete-article.ts';

const parsed = (fields: Partial<ParsedArticle>): ParsedArticle => ({
  id: null,
  title: null,
  source: null,
  publishedOn: null,
  author: null,
  url: null,
  paragraphs: ['They met.'],
  line: null,
  ...fields,
});

const WIRE = ['PARIS, Dec 9, 2025 (AFP) — They met on Monday,', 'They left.'];

it('fills from the text what the file does not say', () => {
  expect(completeArticle(parsed({ paragraphs: WIRE }), 'news/paris.txt')).toEqual({
    id: 'paris',
    title: 'They met on Monday,',
    source: 'AFP',
    publishedOn: '2025-12-09',
    dateline: 'PARIS, Dec 9, 2025 (AFP) —',
    author: null,
    url: null,
    file: 'news/paris.txt',
    body: 'PARIS, Dec 9, 2025 (AFP) — They met on Monday,\n\nThey left.',
    section: null,
    correction: null,
  });
});

it('believes the file before the text', () => {
  const fields = { id: 'own', title: 'Title', source: 'The Site', publishedOn: '2025-12-10', paragraphs: WIRE };
  expect(completeArticle(parsed(fields), 'a.json')).toMatchObject({
    id: 'own',
    title: 'Title',
    source: 'The Site',
    publishedOn: '2025-12-10',
    dateline: 'PARIS, Dec 9, 2025 (AFP) —',
  });
});

it('names articles of one file by their lines', () => {
  expect(completeArticle(parsed({ line: 12 }), 'sub/week.50.jsonl').id).toBe('week.50-12');
});

it('names an article whose file has a blank name by all of it', () => {
  expect(completeArticle(parsed({}), 'news/ .txt').id).toBe('news/ .txt');
});

it('makes a headline for a title of nothing', () => {
  for (const title of ['', ' \n', '\uFEFF', '\u0000']) {
    expect(completeArticle(parsed({ title }), 'a.txt').title).toBe('They met');
  }
});

it('puts titles, names and ids on one line', () => {
  const fields = { id: 'a\nb', title: ' Talks\n  open ', source: 'The\tSite', author: 'Ann\r\nLee' };
  expect(completeArticle(parsed(fields), 'a.txt')).toMatchObject({
    id: 'a b',
    title: 'Talks open',
    source: 'The Site',
    author: 'Ann Lee',
  });
});

it('begins the body with the dateline that it reports, whatever white space the file has in it', () => {
  const { body, dateline } = completeArticle(
    parsed({ paragraphs: ['\uFEFFBAKU,\n  Azerbaijan, December 9.  They met.'] }),
    'a.txt',
  );
  expect(dateline).toBe('BAKU, Azerbaijan, December 9.');
  expect(body).toBe('BAKU, Azerbaijan, December 9. They met.');
});

it('has no dateline when there is nothing else', () => {
  expect(completeArticle(parsed({ paragraphs: ['BAKU, Azerbaijan, December 9.'] }), 'a.txt').dateline).toBeNull();
});

it.each([
  ['https://example.org/b?c=1#d', 'https://example.org/b?c=1#d'],
  [' http://example.org ', 'http://example.org'],
  ['javascript:alert(1)', null],
  ['ftp://example.org/a', null],
  ['//example.org/a', null],
  ['/relative', null],
  ['https://', null],
  ['https://example.org/a b', null],
])('keeps web addresses only: %j', (url, kept) => {
  expect(completeArticle(parsed({ url }), 'a.txt').url).toBe(kept);
});

it.each([
  ['World,Europe ; World', 'World, Europe'],
  [' Politics ', 'Politics'],
  [', ', null],
])('has each section of %j once', (section, expected) => {
  const details = { section, modifiedOn: null, corrections: [], version: null, standing: 'printed' as const };
  expect(completeArticle(parsed({ details }), 'a.txt').section).toBe(expected);
});
