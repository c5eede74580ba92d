import { addRows } from './add-rows.ts';
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
  step(sums: SumGradients, rate: number): void;
}

/** Keeps divisions by the first gradients finite. */
const TINY = 1e-12;

/** Adagrad (Duchi et al., 2011): every number has its own pace, so that rare tokens learn as fast as common ones. */
export function createAdagrad({ table, dimensions }: AdagradOptions): Adagrad {
  const squares = new Float32Array(table.length);
  const gradient = new Float64Array(dimensions);
  return {
    step({ texts, gradients }, rate) {
      for (const [token, holders] of holdersOf(texts)) {
        gradient.fill(0);
        addRows(gradient, gradients, holders);
        moveRow(token * dimensions, rate);
      }
    },
  };

  function moveRow(row: number, rate: number): void {
    for (let at = 0; at < dimensions; at += 1) {
      const slope = gradient[at] ?? 0;
      const total = (squares[row + at] ?? 0) + slope * slope;
      squares[row + at] = total;
      table[row + at] = (table[row + at] ?? 0) - (rate * slope) / (Math.sqrt(total) + TINY);
    }
  }
}

/** The texts that hold each token, one as often as it holds it. */
function holdersOf(texts: readonly Uint16Array[]): ReadonlyMap<number, readonly number[]> {
  const holders = new Map<number, number[]>();
  texts.forEach((text, at) => {
    for (const token of text) {
      const known = holders.get(token);
      if (known === undefined) holders.set(token, [at]);
      else known.push(at);
    }
  });
  return holders;
}
