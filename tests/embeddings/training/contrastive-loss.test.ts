import { expect, it } from 'vitest';
import { contrastiveLoss } from '../../../embeddings/training/contrastive-loss.ts';
import { throughLength, vectorsOf } from '../../../embeddings/training/text-vectors.ts';
import { createRandom } from '../../../embeddings/training/random.ts';

const PAIRS = 4;
const DIMENSIONS = 6;
const { number: random } = createRandom(7);
const table = Float32Array.from({ length: 10 * DIMENSIONS }, () => random() - 0.5);
const queryTexts = [[0, 1], [2], [3, 4, 4], [5]].map((ids) => Uint16Array.from(ids));
const passageTexts = [[1, 6], [2, 7, 8], [4], [9, 0]].map((ids) => Uint16Array.from(ids));

function lossOf(rows: Float32Array, fitsToo: (query: number, passage: number) => boolean) {
  const queries = vectorsOf(queryTexts, rows, DIMENSIONS);
  const passages = vectorsOf(passageTexts, rows, DIMENSIONS);
  const result = contrastiveLoss({
    queries: queries.units,
    passages: passages.units,
    pairs: PAIRS,
    temperature: 0.5,
    fitsToo,
  });
  return { ...result, queries, passages };
}

it.each([
  { name: 'all other passages wrong', fitsToo: () => false },
  { name: 'some that fit too', fitsToo: (query: number, passage: number) => query === 0 && passage === 2 },
])('has the gradients that moving a number shows, with $name', ({ fitsToo }) => {
  const { byQueries, byPassages, queries, passages } = lossOf(table, fitsToo);
  throughLength(byQueries, queries);
  throughLength(byPassages, passages);
  const step = 1 / 256;
  for (let number = 0; number < table.length; number += 1) {
    const row = Math.floor(number / DIMENSIONS);
    const at = number % DIMENSIONS;
    const occurs = (texts: readonly Uint16Array[], gradients: Float64Array): number =>
      texts.reduce((sum, text, index) => {
        const times = text.filter((token) => token === row).length;
        return sum + times * (gradients[index * DIMENSIONS + at] ?? 0);
      }, 0);
    const computed = occurs(queryTexts, byQueries) + occurs(passageTexts, byPassages);
    const moved = (by: number): number => lossOf(withNumber(number, by), fitsToo).loss;
    expect(computed).toBeCloseTo((moved(step) - moved(-step)) / (2 * step), 3);
  }
});

it('is the logarithm of the batch when nothing tells passages apart, and next to nothing when all does', () => {
  const alike = Float64Array.from({ length: 8 }, (_, at) => (at % 2 === 0 ? 1 : 0));
  const options = { pairs: 4, temperature: 0.05, fitsToo: () => false };
  expect(contrastiveLoss({ ...options, queries: alike, passages: alike }).loss).toBeCloseTo(Math.log(4), 10);
  const apart = Float64Array.from({ length: 16 }, (_, at) => (at % 5 === 0 ? 1 : 0));
  expect(contrastiveLoss({ ...options, queries: apart, passages: apart }).loss).toBeLessThan(1e-6);
});

it('gives a text without tokens a vector of zeros, and no gradient', () => {
  const vectors = vectorsOf([new Uint16Array()], table, DIMENSIONS);
  expect([...vectors.units]).toEqual([0, 0, 0, 0, 0, 0]);
  const gradients = new Float64Array(DIMENSIONS).fill(1);
  throughLength(gradients, vectors);
  expect([...gradients]).toEqual([0, 0, 0, 0, 0, 0]);
});

function withNumber(number: number, by: number): Float32Array {
  const rows = table.slice();
  rows[number] = (rows[number] ?? 0) + by;
  return rows;
}
