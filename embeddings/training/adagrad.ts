import type { Matrix } from './multiply.ts';

export interface AdagradOptions {
  /** tokens x dimensions; changed in place. */
  readonly table: Float32Array;
  readonly dimensions: number;
}

/** Texts of a batch and the gradients by the sums of their rows, texts x dimensions. */
export interface SumGradients {
  readonly texts: readonly Uint16Array[];
  readonly gradients: Matrix;
}

/** Changes the rows of tokens that occur, and no others. */
export interface Adagrad {
  /** @param rate how far a number moves at its first gradient; later ones move it less. */
  step(parts: readonly SumGradients[], rate: number): void;
}

/** Keeps divisions by the first gradients finite. */
const TINY = 1e-12;

/** Adagrad (Duchi et al., 2011): every number has its own pace, so that rare tokens learn as fast as common ones. */
export function createAdagrad({ table, dimensions }: AdagradOptions): Adagrad {
  const squares = new Float32Array(table.length);
  // Rows that this step touches, in the order they were met, and the place of each token's among them.
  const touched: number[] = [];
  const places = new Int32Array(table.length / dimensions).fill(-1);
  let sums = new Float32Array(1024 * dimensions);

  return {
    step(parts, rate) {
      for (const part of parts) gather(part);
      touched.forEach((token, place) => moveRow(token * dimensions, place * dimensions, rate));
      for (const token of touched) places[token] = -1;
      sums.fill(0, 0, touched.length * dimensions);
      touched.length = 0;
    },
  };

  function gather({ texts, gradients }: SumGradients): void {
    texts.forEach((text, at) => {
      for (const token of text) addRow(placeOf(token) * dimensions, gradients, at * dimensions);
    });
  }

  function placeOf(token: number): number {
    const place = places[token] ?? 0;
    if (place >= 0) return place;
    places[token] = touched.length;
    touched.push(token);
    if (touched.length * dimensions > sums.length) {
      const larger = new Float32Array(sums.length * 2);
      larger.set(sums);
      sums = larger;
    }
    return touched.length - 1;
  }

  function addRow(to: number, gradients: Matrix, from: number): void {
    for (let at = 0; at < dimensions; at += 1) sums[to + at] = (sums[to + at] ?? 0) + (gradients[from + at] ?? 0);
  }

  function moveRow(row: number, sum: number, rate: number): void {
    for (let at = 0; at < dimensions; at += 1) {
      const gradient = sums[sum + at] ?? 0;
      const total = (squares[row + at] ?? 0) + gradient * gradient;
      squares[row + at] = total;
      table[row + at] = (table[row + at] ?? 0) - (rate * gradient) / (Math.sqrt(total) + TINY);
    }
  }
}
