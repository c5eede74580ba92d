/** Matrices are rows one after the other; 64-bit, because JavaScript computes in nothing else and need not convert. */
export type Matrix = Float64Array;

export interface MultiplyOptions {
  /** rows x inner */
  readonly left: Matrix;
  /** columns x inner: already transposed, so that both are read along their rows. */
  readonly right: Matrix;
  /** rows x columns; overwritten. */
  readonly product: Matrix;
  readonly rows: number;
  readonly columns: number;
  readonly inner: number;
}

/**
 * `product` = `left` times the transpose of `right`. Rows must be a multiple of four and columns of two: so many are done
 * together, which reads each number less often.
 */
export function multiply({ left, right, product, rows, columns, inner }: MultiplyOptions): void {
  for (let row = 0; row < rows; row += 4) {
    for (let column = 0; column < columns; column += 2) {
      const left0 = row * inner;
      const left1 = left0 + inner;
      const left2 = left1 + inner;
      const left3 = left2 + inner;
      const right0 = column * inner;
      const right1 = right0 + inner;
      let [sum00, sum01, sum10, sum11, sum20, sum21, sum30, sum31] = [0, 0, 0, 0, 0, 0, 0, 0];
      for (let at = 0; at < inner; at += 1) {
        const b0 = right[right0 + at] ?? 0;
        const b1 = right[right1 + at] ?? 0;
        const a0 = left[left0 + at] ?? 0;
        const a1 = left[left1 + at] ?? 0;
        const a2 = left[left2 + at] ?? 0;
        const a3 = left[left3 + at] ?? 0;
        sum00 += a0 * b0;
        sum01 += a0 * b1;
        sum10 += a1 * b0;
        sum11 += a1 * b1;
        sum20 += a2 * b0;
        sum21 += a2 * b1;
        sum30 += a3 * b0;
        sum31 += a3 * b1;
      }
      const to = row * columns + column;
      product[to] = sum00;
      product[to + 1] = sum01;
      product[to + columns] = sum10;
      product[to + columns + 1] = sum11;
      product[to + 2 * columns] = sum20;
      product[to + 2 * columns + 1] = sum21;
      product[to + 3 * columns] = sum30;
      product[to + 3 * columns + 1] = sum31;
    }
  }
}

/** `transposed` becomes columns x rows. */
export function transpose(matrix: Matrix, transposed: Matrix, rows: number): void {
  const columns = matrix.length / rows;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      transposed[column * rows + row] = matrix[row * columns + column] ?? 0;
    }
  }
}
