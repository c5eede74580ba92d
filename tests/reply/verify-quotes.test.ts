import { expect, it } from 'vitest';
import type { Citation } from '../../src/reply/citation.ts';
import { isPrinted, verifyQuotes } from '../../src/reply/verify-quotes.ts';
import { makeArticle } from '../support/articles.ts';

const article = makeArticle({ body: 'One sentence. Two sentences. Three.' });
const articleOf = (id: string): typeof article | null => (id === 'a' ? article : null);

function citation(number: number, quote: string, fields: Partial<Citation> = {}): Citation {
  const start = article.body.indexOf(quote);
  return {
    number,
    articleId: 'a',
    title: 'T',
    source: null,
    publishedOn: null,
    file: 'a.txt',
    url: null,
    page: null,
    correction: null,
    paragraph: 1,
    start,
    end: start + quote.length,
    quote,
    ...fields,
  };
}

const line = (
  text: string,
  ...citations: number[]
): { text: string; citations: number[]; highlights: []; note: null } => ({
  text,
  citations,
  highlights: [],
  note: null,
});

it('lets through what the article prints at that place', () => {
  const quoted = { lines: [line('One sentence.', 1)], citations: [citation(1, 'One sentence.')] };
  expect(verifyQuotes(quoted, articleOf)).toEqual(quoted);
});

it.each<[string, Partial<Citation>]>([
  ['another figure', { quote: 'Two sentencez.' }],
  ['another place', { start: 1 }],
  ['a longer place', { end: 999 }],
  ['an article that is gone', { articleId: 'gone' }],
  ['nothing', { quote: '', start: 0, end: 0 }],
])('drops a line whose citation is of %s, and numbers the rest from 1', (_name, spoilt) => {
  const checked = verifyQuotes(
    {
      lines: [line('Two sentences.', 1), line('Three.', 2)],
      citations: [citation(1, 'Two sentences.', spoilt), citation(2, 'Three.')],
    },
    articleOf,
  );
  expect(checked.lines).toEqual([line('Three.', 1)]);
  expect(checked.citations).toEqual([citation(1, 'Three.')]);
});

it('drops a line whose words are not in its quote', () => {
  const checked = verifyQuotes(
    { lines: [line('One sentence, altered.', 1)], citations: [citation(1, 'One sentence.')] },
    articleOf,
  );
  expect(checked.lines).toEqual([]);
});

it('keeps a line of agency copy while one of its articles still prints it', () => {
  const copies = [citation(1, 'Three.', { articleId: 'gone' }), citation(2, 'Three.')];
  const checked = verifyQuotes({ lines: [line('Three.', 1, 2)], citations: copies }, articleOf);
  expect(checked.lines).toEqual([line('Three.', 1)]);
});

it('compares character for character', () => {
  expect(isPrinted({ start: 0, end: 4, quote: 'Café' }, makeArticle({ body: 'Café' }))).toBe(true);
  expect(isPrinted({ start: 0, end: 4, quote: 'Café'.normalize('NFD') }, makeArticle({ body: 'Café' }))).toBe(false);
});
