import type { Matrix } from './multiply.ts';

/**
 * Adds rows of a matrix to `sum`, which is as long as one of them; a row may be named more than once. Four are read for
 * each time that the sum is read and written: half of all training is spent here.
 */
export function addRows(sum: Matrix, rows: Matrix | Float32Array, indexes: ArrayLike<number>): void {
  const length = sum.length;
  const fours = indexes.length - (indexes.length % 4);
  for (let at = 0; at < fours; at += 4) {
    const row0 = (indexes[at] ?? 0) * length;
    const row1 = (indexes[at + 1] ?? 0) * length;
    const row2 = (indexes[at + 2] ?? 0) * length;
    const row3 = (indexes[at + 3] ?? 0) * length;
    for (let to = 0; to < length; to += 1) {
      sum[to] =
        (sum[to] ?? 0) +
        (rows[row0 + to] ?? 0) +
        (rows[row1 + to] ?? 0) +
        (rows[row2 + to] ?? 0) +
        (rows[row3 + to] ?? 0);
    }
  }
  for (let at = fours; at < indexes.length; at += 1) {
    const row = (indexes[at] ?? 0) * length;
    for (let to = 0; to < length; to += 1) sum[to] = (sum[to] ?? 0) + (rows[row + to] ?? 0);
  }
}
