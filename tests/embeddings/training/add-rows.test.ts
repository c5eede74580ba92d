import { expect, it } from 'vitest';
import { addRows } from '../../../embeddings/training/add-rows.ts';

const rows = Float32Array.of(1, 10, 2, 20, 4, 40, 8, 80, 16, 160);

it.each([
  [[], [1000, 2000]],
  [[4], [1016, 2160]],
  [
    [0, 1, 2, 3],
    [1015, 2150],
  ],
  [
    [3, 3, 3, 3, 3, 0],
    [1041, 2410],
  ],
])('adds rows %j to what is there', (indexes, expected) => {
  const sum = Float64Array.of(1000, 2000);
  addRows(sum, rows, indexes);
  expect([...sum]).toEqual(expected);
});
