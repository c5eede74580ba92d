import { expect, it } from 'vitest';
import { generateNews } from './generate-news.ts';

it('makes up the same news every time, and more of it begins with the same', () => {
  const [few, more] = [[...generateNews(3)], [...generateNews(30)]];
  expect(more.slice(0, 3)).toEqual(few);
});

it('uses common words often and most words seldom, as news does', () => {
  const words = [...generateNews(200)].flatMap(
    ({ paragraphs }) =>
      paragraphs
        .join(' ')
        .toLowerCase()
        .match(/[a-z]+/gu) ?? [],
  );
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const falling = [...counts.values()].sort((a, b) => b - a);
  expect((falling[0] ?? 0) / words.length).toBeGreaterThan(0.02);
  expect(falling.filter((count) => count <= 3).length / falling.length).toBeGreaterThan(0.4);
  expect(falling.length).toBeGreaterThan(3000);
});
