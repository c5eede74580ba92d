import { expect, it } from 'vitest';
import { placeInArticle } from '../../src/reply/place-in-article.ts';
import { ENGLISH } from '../support/english.ts';

it('names the page of what was printed in pages', () => {
  expect(placeInArticle({ page: 2, paragraph: 7 }, ENGLISH)).toBe('page 2, paragraph 7');
  expect(placeInArticle({ page: null, paragraph: 7 }, ENGLISH)).toBe('paragraph 7');
});
