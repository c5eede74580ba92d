import { expect, it } from 'vitest';
import { createBatches } from '../../../embeddings/training/batches.ts';
import type { EncodedParagraph } from '../../../embeddings/training/encode-articles.ts';
import { createRandom } from '../../../embeddings/training/random.ts';

const empty = new Uint16Array();

function article(index: number, paragraphs: number): readonly EncodedParagraph[] {
  return Array.from({ length: paragraphs }, (_, at) => ({
    article: index,
    title: empty,
    label: empty,
    isQuestion: false,
    text: Uint16Array.of(at),
  }));
}

it('goes through every paragraph once a round, or as often as its corpus says', () => {
  const once = { repeat: 1, articles: [article(0, 6), article(1, 2)] };
  const thrice = { repeat: 3, articles: [article(2, 4)] };
  const next = createBatches([once, thrice], 20, createRandom(1));
  for (let round = 0; round < 3; round += 1) {
    const counts = new Map<string, number>();
    for (const { article, text } of next()) {
      const key = `${article}/${text[0]}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    expect(counts.size).toBe(12);
    for (const [key, count] of counts) expect(count, key).toBe(key.startsWith('2') ? 3 : 1);
  }
});

it('takes a share of a corpus that is gone through less than once', () => {
  const articles = Array.from({ length: 1000 }, (_, index) => article(index, 1));
  const next = createBatches([{ repeat: 0.5, articles }], 400, createRandom(1));
  expect(new Set(next().map(({ article }) => article)).size).toBe(400);
});

it('keeps up to four paragraphs of an article together, so that they are told apart', () => {
  const articles = Array.from({ length: 50 }, (_, index) => article(index, 8));
  const batch = createBatches([{ repeat: 1, articles }], 400, createRandom(1))();
  for (let at = 0; at < batch.length; at += 4) {
    expect(new Set(batch.slice(at, at + 4).map(({ article }) => article)).size).toBe(1);
  }
});
