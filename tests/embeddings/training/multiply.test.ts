import { expect, it } from 'vitest';
import { multiply, transpose } from '../../../embeddings/training/multiply.ts';
import { createRandom } from '../../../embeddings/training/random.ts';

it('multiplies with what is already transposed', () => {
  const [rows, columns, inner] = [4, 6, 5];
  const { number: random } = createRandom(3);
  const left = Float64Array.from({ length: rows * inner }, random);
  const right = Float64Array.from({ length: columns * inner }, random);
  const product = new Float64Array(rows * columns);
  multiply({ left, right, product, rows, columns, inner });
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      let sum = 0;
      for (let at = 0; at < inner; at += 1) sum += left[row * inner + at]! * right[column * inner + at]!;
      expect(product[row * columns + column]).toBeCloseTo(sum, 12);
    }
  }
});

it('transposes', () => {
  const transposed = new Float64Array(6);
  transpose(Float64Array.from([1, 2, 3, 4, 5, 6]), transposed, 2);
  expect([...transposed]).toEqual([1, 4, 2, 5, 3, 6]);
});
