import type { LogisticModel } from '../logistic.ts';
import { fitLinear } from './fit-linear.ts';

export interface Example {
  readonly features: readonly number[];
  readonly label: 0 | 1;
  /** How much it counts. */
  readonly weight: number;
}

export interface FitOptions {
  readonly names: readonly string[];
  /** Strength of the ridge penalty. */
  readonly ridge: number;
  /** Passes over all examples. */
  readonly steps: number;
}

/** Logistic regression: the probability of a label of 1. */
export function fitLogistic(examples: readonly Example[], options: FitOptions): LogisticModel {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  return fitLinear({
    ...options,
    rows: examples.map(({ features }) => features),
    slopesAt(scores, slopes) {
      for (const [row, { label, weight }] of examples.entries())
        slopes[row] = (weight / total) * (logistic(scores[row] ?? 0) - label);
    },
  });
}

export function logistic(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
