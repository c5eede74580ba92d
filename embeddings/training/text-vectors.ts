import { addRows } from './add-rows.ts';
import type { Matrix } from './multiply.ts';

/** Texts of a batch turned into vectors: the sum of their tokens' rows, made one unit long. */
export interface TextVectors {
  /** texts x dimensions */
  readonly units: Matrix;
  /** Length of each sum before it was made one unit long; the mean has the same direction. */
  readonly lengths: Float64Array;
}

/** A text without tokens has a vector of zeros. */
export function vectorsOf(texts: readonly Uint16Array[], table: Float32Array, dimensions: number): TextVectors {
  const units = new Float64Array(texts.length * dimensions);
  const lengths = new Float64Array(texts.length);
  texts.forEach((text, at) => {
    const unit = units.subarray(at * dimensions, (at + 1) * dimensions);
    addRows(unit, table, text);
    lengths[at] = makeUnit(unit);
  });
  return { units, lengths };
}

/**
 * Gradients by the vectors become gradients by the sums, in place: only what is at right angles to a vector turns it.
 */
export function throughLength(gradients: Matrix, { units, lengths }: TextVectors): void {
  const dimensions = units.length / lengths.length;
  lengths.forEach((length, text) => {
    const offset = text * dimensions;
    let along = 0;
    for (let at = offset; at < offset + dimensions; at += 1) along += (gradients[at] ?? 0) * (units[at] ?? 0);
    const share = length > 0 ? 1 / length : 0;
    for (let at = offset; at < offset + dimensions; at += 1) {
      gradients[at] = ((gradients[at] ?? 0) - along * (units[at] ?? 0)) * share;
    }
  });
}

function makeUnit(vector: Float64Array): number {
  let squares = 0;
  for (const value of vector) squares += value * value;
  const length = Math.sqrt(squares);
  if (length > 0) for (let at = 0; at < vector.length; at += 1) vector[at] = (vector[at] ?? 0) / length;
  return length;
}
