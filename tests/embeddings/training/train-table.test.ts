import { expect, it } from 'vitest';
import { createRandom } from '../../../embeddings/training/random.ts';
import type { Pair } from '../../../embeddings/training/sample-pair.ts';
import { vectorsOf } from '../../../embeddings/training/text-vectors.ts';
import { trainTable } from '../../../embeddings/training/train-table.ts';

// Twelve topics of four words: a query has the first two, its passage the others and one word that all share.
const TOPICS = 12;
const DIMENSIONS = 16;
const SHARED = TOPICS * 4;

function pairOf(topic: number): Pair {
  const word = topic * 4;
  return {
    article: topic,
    query: Uint16Array.of(word, word + 1),
    passage: Uint16Array.of(word + 2, word + 3, SHARED),
    isAboutArticle: false,
  };
}

function train(batches: number, losses: number[] = []): Float32Array {
  return trainTable({
    tokenCounts: new Float64Array(SHARED + 1).fill(1),
    dimensions: DIMENSIONS,
    random: createRandom(1),
    nextBatch: () => Array.from({ length: TOPICS }, (_, topic) => pairOf(topic)),
    batches,
    learningRate: 0.05,
    onProgress: ({ loss }) => losses.push(loss),
  });
}

function cosine(table: Float32Array, left: readonly number[], right: readonly number[]): number {
  const { units } = vectorsOf([Uint16Array.from(left), Uint16Array.from(right)], table, DIMENSIONS);
  return units.slice(0, DIMENSIONS).reduce((sum, value, at) => sum + value * (units[DIMENSIONS + at] ?? 0), 0);
}

it('brings texts together that share no word, and keeps others apart', () => {
  const losses: number[] = [];
  const table = train(60, losses);
  expect(losses).toHaveLength(60);
  expect(losses[0]).toBeGreaterThan(2);
  expect(losses.at(-1)).toBeLessThan(0.1);
  for (let topic = 0; topic < TOPICS; topic += 1) {
    const other = (topic + 1) % TOPICS;
    const own = cosine(table, [topic * 4, topic * 4 + 1], [topic * 4 + 2, topic * 4 + 3, SHARED]);
    // The loss asks for no more than that the right passage is nearest, by some temperatures.
    expect(own).toBeGreaterThan(
      cosine(table, [topic * 4, topic * 4 + 1], [other * 4 + 2, other * 4 + 3, SHARED]) + 0.15,
    );
  }
});

it('gives the same table for the same seed', () => {
  expect(train(3)).toEqual(train(3));
});

it('counts common tokens for little before it has learned anything', () => {
  const tokenCounts = Float64Array.of(1_000_000, 10);
  const options = { tokenCounts, dimensions: 256, random: createRandom(1), nextBatch: () => [] };
  const table = trainTable({ ...options, batches: 0, learningRate: 1 });
  const length = (token: number): number => Math.hypot(...table.subarray(token * 256, (token + 1) * 256));
  expect(length(0)).toBeLessThan(0.01);
  expect(length(1)).toBeGreaterThan(0.8);
});
