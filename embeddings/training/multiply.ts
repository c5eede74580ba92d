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

/** `product` = `left` times the transpose of `right`. Rows and columns must be even: two by two are done together. */
export function multiply({ left, right, product, rows, columns, inner }: MultiplyOptions): void {
  for (let row = 0; row < rows; row += 2) {
    for (let column = 0; column < columns; column += 2) {
      const left0 = row * inner;
      const left1 = left0 + inner;
      const right0 = column * inner;
      const right1 = right0 + inner;
      let sum00 = 0;
      let sum01 = 0;
      let sum10 = 0;
      let sum11 = 0;
      for (let at = 0; at < inner; at += 1) {
        const a0 = left[left0 + at] ?? 0;
        const a1 = left[left1 + at] ?? 0;
        const b0 = right[right0 + at] ?? 0;
        const b1 = right[right1 + at] ?? 0;
        sum00 += a0 * b0;
        sum01 += a0 * b1;
        sum10 += a1 * b0;
        sum11 += a1 * b1;
      }
      product[row * columns + column] = sum00;
      product[row * columns + column + 1] = sum01;
      product[(row + 1) * columns + column] = sum10;
      product[(row + 1) * columns + column + 1] = sum11;
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
