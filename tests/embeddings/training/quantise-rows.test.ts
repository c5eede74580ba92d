import { expect, it } from 'vitest';
import { quantiseRows } from '../../../embeddings/training/quantise-rows.ts';
import { createRandom } from '../../../embeddings/training/random.ts';

it('is off by no more than half a 127th of the largest number of a row', () => {
  const { number: random } = createRandom(5);
  const dimensions = 16;
  const sizes = [1e-6, 1, 1000];
  const values = Float32Array.from({ length: 48 }, (_, at) => (random() - 0.5) * (sizes[Math.floor(at / 16)] ?? 0));
  const { table, scales } = quantiseRows(values, dimensions);
  values.forEach((value, at) => {
    const row = Math.floor(at / dimensions);
    const largest = Math.max(...values.subarray(row * dimensions, (row + 1) * dimensions).map(Math.abs));
    const back = (table[at] ?? 0) * (scales[row] ?? 0);
    expect(Math.abs(back - value)).toBeLessThanOrEqual((largest / 127) * 0.5001);
  });
});

it('keeps the sign and the largest number of a row, and a row of zeros as it is', () => {
  const { table, scales } = quantiseRows(Float32Array.from([-2, 1, 0, 0]), 2);
  expect([...table]).toEqual([-127, 64, 0, 0]);
  expect([...scales]).toEqual([expect.closeTo(2 / 127, 8), 0]);
});
