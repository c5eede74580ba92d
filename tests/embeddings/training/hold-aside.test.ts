import { expect, it } from 'vitest';
import { holdAside } from '../../../embeddings/training/hold-aside.ts';

const articles = Array.from({ length: 120 }, (_, at) => ({ title: `Title ${at}`, paragraphs: [] }));

it('keeps every fiftieth news article out of training, and trains on all others', () => {
  const { training, aside } = holdAside('news_harbour', articles);
  expect(aside.map(({ title }) => title)).toEqual(['Title 0', 'Title 50', 'Title 100']);
  expect(training).toHaveLength(117);
  expect(training.some((article) => aside.includes(article))).toBe(false);
});

it('trains on the whole of what is no news', () => {
  expect(holdAside('textbooks', articles)).toEqual({ training: articles, aside: [] });
});
