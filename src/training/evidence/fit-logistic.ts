import { logistic, type LogisticModel } from '../../answers/ask/evidence/logistic.ts';
import { fitLinear } from './fit-linear.ts';
import { inOwnUnits, scalesOf, standardised } from './standardise.ts';

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

/**
 * Logistic regression: the probability of a label of 1. Fitted to features of mean 0 and deviation 1, so that a rare one
 * is learned and shrunk like any other.
 */
export function fitLogistic(examples: readonly Example[], options: FitOptions): LogisticModel {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const scales = scalesOf(examples.map(({ features }) => features));
  const model = fitLinear({
    ...options,
    rows: examples.map(({ features }) => standardised(features, scales)),
    slopesAt(scores, slopes) {
      for (const [row, { label, weight }] of examples.entries())
        slopes[row] = (weight / total) * (logistic(scores[row] ?? 0) - label);
    },
  });
  return inOwnUnits(model, options.names, scales);
}
