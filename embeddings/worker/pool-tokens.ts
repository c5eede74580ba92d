import type { Pooling } from '../files/model-facts.ts';

export interface TokenVectors {
  /** The vectors of one text's tokens, one after the other; no padding among them. */
  readonly values: Float32Array;
  /** Length of one vector. */
  readonly dimensions: number;
  readonly pooling: Pooling;
}

/**
 * The vector of a text from the vectors of its tokens, of unit length.
 * All zeros when there is no token or the tokens cancel out: such a text is similar to nothing, which is the truth.
 */
export function poolTokens({ values, dimensions, pooling }: TokenVectors): Float32Array {
  const tokens = values.length / dimensions;
  if (tokens === 0) return new Float32Array(dimensions);
  if (pooling === 'mean') return unitLength(sumOfTokens(values, dimensions));
  const token = pooling === 'first-token' ? 0 : tokens - 1;
  return unitLength(Float64Array.from(values.subarray(token * dimensions, (token + 1) * dimensions)));
}

/**
 * The sum has the direction of the mean, and only the direction is kept. Doubles, so that long texts lose nothing; four
 * tokens at a time, so that the sum is read and written a quarter as often.
 */
function sumOfTokens(values: Float32Array, dimensions: number): Float64Array {
  const sum = new Float64Array(dimensions);
  const fours = values.length - (values.length % (4 * dimensions));
  for (let first = 0; first < fours; first += 4 * dimensions) {
    const [second, third, fourth] = [first + dimensions, first + 2 * dimensions, first + 3 * dimensions];
    for (let index = 0; index < dimensions; index += 1) {
      sum[index] =
        (sum[index] ?? 0) +
        (values[first + index] ?? 0) +
        (values[second + index] ?? 0) +
        (values[third + index] ?? 0) +
        (values[fourth + index] ?? 0);
    }
  }
  for (let start = fours; start < values.length; start += dimensions) {
    for (let index = 0; index < dimensions; index += 1) sum[index] = (sum[index] ?? 0) + (values[start + index] ?? 0);
  }
  return sum;
}

/** `Math.hypot(...)` and `Float32Array.from(...)` would take three times as long. */
function unitLength(vector: Float64Array): Float32Array {
  const length = Math.sqrt(vector.reduce((squares, value) => squares + value * value, 0));
  return length === 0 ? new Float32Array(vector.length) : new Float32Array(vector.map((value) => value / length));
}
