import type { LogisticModel } from '../logistic.ts';

export interface Example {
  readonly features: readonly number[];
  readonly label: 0 | 1;
}

export interface FitOptions {
  readonly names: readonly string[];
  /** Strength of the ridge penalty. */
  readonly ridge: number;
  /** Passes over all examples. */
  readonly steps: number;
}

/** Logistic regression by full-batch Adam (Kingma and Ba, 2015) with a ridge penalty; the same examples always give the same model. */
export function fitLogistic(examples: readonly Example[], { names, ridge, steps }: FitOptions): LogisticModel {
  const width = names.length + 1;
  const flat = new Float64Array(examples.length * width);
  examples.forEach(({ features }, row) => flat.set([...features, 1], row * width));
  const labels = Float64Array.from(examples, ({ label }) => label);
  const weights = new Float64Array(width);
  const first = new Float64Array(width);
  const second = new Float64Array(width);
  for (let step = 1; step <= steps; step += 1) {
    const slope = gradient({ flat, labels, weights, width });
    for (let index = 0; index < width; index += 1) {
      const penalty = index === names.length ? 0 : ridge * (weights[index] ?? 0);
      const value = (slope[index] ?? 0) + penalty;
      first[index] = 0.9 * (first[index] ?? 0) + 0.1 * value;
      second[index] = 0.999 * (second[index] ?? 0) + 0.001 * value * value;
      const rate =
        (0.05 * (first[index] ?? 0)) /
        (1 - 0.9 ** step) /
        (Math.sqrt((second[index] ?? 0) / (1 - 0.999 ** step)) + 1e-9);
      weights[index] = (weights[index] ?? 0) - rate;
    }
  }
  const rounded = Array.from(weights, (weight) => Number(weight.toFixed(4)));
  return {
    bias: rounded.at(-1) ?? 0,
    weights: Object.fromEntries(names.map((name, index) => [name, rounded[index] ?? 0])),
  };
}

interface Batch {
  readonly flat: Float64Array;
  readonly labels: Float64Array;
  readonly weights: Float64Array;
  readonly width: number;
}

function gradient({ flat, labels, weights, width }: Batch): Float64Array {
  const slope = new Float64Array(width);
  for (let row = 0; row < labels.length; row += 1) {
    let sum = 0;
    for (let column = 0; column < width; column += 1) sum += (flat[row * width + column] ?? 0) * (weights[column] ?? 0);
    const error = 1 / (1 + Math.exp(-sum)) - (labels[row] ?? 0);
    for (let column = 0; column < width; column += 1)
      slope[column] = (slope[column] ?? 0) + (error * (flat[row * width + column] ?? 0)) / labels.length;
  }
  return slope;
}
