import type { Pooling } from './model-facts.ts';

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

/** The sum has the direction of the mean, and only the direction is kept. Doubles, so that long texts lose nothing. */
function sumOfTokens(values: Float32Array, dimensions: number): Float64Array {
  const sum = new Float64Array(dimensions);
  for (let start = 0; start < values.length; start += dimensions) {
    for (let index = 0; index < dimensions; index += 1) sum[index] = (sum[index] ?? 0) + (values[start + index] ?? 0);
  }
  return sum;
}

function unitLength(vector: Float64Array): Float32Array {
  const length = Math.hypot(...vector);
  return Float32Array.from(vector, (value) => (length === 0 ? 0 : value / length));
}
