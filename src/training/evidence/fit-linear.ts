import type { LogisticModel } from '../../answers/ask/evidence/logistic.ts';

/** What a linear model is fitted to. */
export interface LinearProblem {
  /** Features of one example each, in the order of `names`. */
  readonly rows: readonly (readonly number[])[];
  readonly names: readonly string[];
  /** The slope of the loss at each example's score (the logit), to be written into `slopes`. */
  readonly slopesAt: (scores: Float64Array, slopes: Float64Array) => void;
  /** Strength of the ridge penalty; none on the bias. */
  readonly ridge: number;
  /** Passes over all examples. */
  readonly steps: number;
}

const RATE = 0.05;

/** Full-batch Adam (Kingma and Ba, 2015) with a ridge penalty: the same examples always give the same model. */
export function fitLinear({ rows, names, slopesAt, ridge, steps }: LinearProblem): LogisticModel {
  const width = names.length + 1;
  const flat = new Float64Array(rows.length * width);
  rows.forEach((features, row) => flat.set([...features, 1], row * width));
  const weights = new Float64Array(width);
  const [first, second] = [new Float64Array(width), new Float64Array(width)];
  const [scores, slopes] = [new Float64Array(rows.length), new Float64Array(rows.length)];
  for (let step = 1; step <= steps; step += 1) {
    multiply(flat, weights, scores);
    slopesAt(scores, slopes);
    const gradient = gather(flat, slopes, width);
    for (let index = 0; index < width; index += 1) {
      const penalty = index === names.length ? 0 : ridge * (weights[index] ?? 0);
      const value = (gradient[index] ?? 0) + penalty;
      first[index] = 0.9 * (first[index] ?? 0) + 0.1 * value;
      second[index] = 0.999 * (second[index] ?? 0) + 0.001 * value * value;
      const rate = (RATE * (first[index] ?? 0)) / (1 - 0.9 ** step);
      weights[index] = (weights[index] ?? 0) - rate / (Math.sqrt((second[index] ?? 0) / (1 - 0.999 ** step)) + 1e-9);
    }
  }
  const rounded = Array.from(weights, (weight) => Number(weight.toFixed(4)));
  return {
    bias: rounded.at(-1) ?? 0,
    weights: Object.fromEntries(names.map((name, index) => [name, rounded[index] ?? 0])),
  };
}

function multiply(flat: Float64Array, weights: Float64Array, scores: Float64Array): void {
  const width = weights.length;
  for (let row = 0; row < scores.length; row += 1) {
    let sum = 0;
    for (let column = 0; column < width; column += 1) sum += (flat[row * width + column] ?? 0) * (weights[column] ?? 0);
    scores[row] = sum;
  }
}

function gather(flat: Float64Array, slopes: Float64Array, width: number): Float64Array {
  const gradient = new Float64Array(width);
  for (let row = 0; row < slopes.length; row += 1) {
    const slope = slopes[row] ?? 0;
    for (let column = 0; column < width; column += 1)
      gradient[column] = (gradient[column] ?? 0) + slope * (flat[row * width + column] ?? 0);
  }
  return gradient;
}
