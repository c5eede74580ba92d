import { expect, it } from 'vitest';
import { PAGE_BREAK } from '../../src/articles/article.ts';
import { toBody } from '../../src/articles/body.ts';
import { headlineOf } from '../../src/articles/headline.ts';
import { pageOf } from '../../src/articles/page-of.ts';
import { sentencesOf } from '../../src/passages/split-sentences.ts';

const BODY = toBody([PAGE_BREAK, 'One came. Two came.', PAGE_BREAK, PAGE_BREAK, 'Three came.', PAGE_BREAK]);

it('knows the page of every sentence, where the first page has no text and another has none', () => {
  const sentences = sentencesOf({ body: BODY, dateline: null });
  expect(sentences.map(({ start, end }) => [BODY.slice(start, end), pageOf(BODY, start)])).toEqual([
    ['One came.', 2],
    ['Two came.', 2],
    ['Three came.', 4],
  ]);
  expect(sentences.map(({ paragraph }) => paragraph)).toEqual([1, 1, 2]);
});

it('is null where nothing was printed in pages', () => {
  expect(pageOf(toBody(['One came.', 'Two came.']), 12)).toBeNull();
});

it('leaves no page break in a headline', () => {
  expect(headlineOf({ body: toBody(['The ferry sails again.', PAGE_BREAK, 'It is late.']), dateline: null })).toBe(
    'The ferry sails again',
  );
});
