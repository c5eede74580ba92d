/** From which value of a feature on how much is added, until the next step begins. */
export type Step = readonly [from: number, adds: number];

/**
 * A logistic model: the probability of something, given features in a fixed order. Where features have curves too it is
 * a generalized additive model (Hastie and Tibshirani, 1986): still a sum of what each says by itself.
 */
export interface LogisticModel {
  readonly bias: number;
  /** By name of the feature. */
  readonly weights: Readonly<Record<string, number>>;
  /** What some features add beside their weight, from left to right; nothing before the first step. */
  readonly curves?: Readonly<Record<string, readonly Step[]>> | undefined;
}

/** The probability, 0..1. @param names of the features, in their order. */
export function probability(model: LogisticModel, names: readonly string[], features: readonly number[]): number {
  return logistic(logit(model, names, features));
}

/** The probability that a logarithm of odds means, 0..1. */
export function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** The logarithm of the odds: what features are added up to, and what things are ranked by. */
export function logit(model: LogisticModel, names: readonly string[], features: readonly number[]): number {
  return logitBy(model, names)(features);
}

/** The same for who weighs many: what the model has under each name is looked up once. */
export function logitBy(
  { bias, weights, curves = {} }: LogisticModel,
  names: readonly string[],
): (features: readonly number[]) => number {
  const parts = names.map((name) => ({ weight: weights[name] ?? 0, curve: curves[name] }));
  return (features) => {
    let total = bias;
    for (let index = 0; index < parts.length; index += 1) {
      const { weight = 0, curve } = parts[index] ?? {};
      const value = features[index] ?? 0;
      total = total + weight * value + (curve === undefined ? 0 : stepAt(curve, value));
    }
    return total;
  };
}

const stepAt = (curve: readonly Step[], value: number): number => curve.findLast(([from]) => from <= value)?.[1] ?? 0;

/** The logarithm of the odds of a probability, kept finite at 0 and 1. */
export function logOdds(probability: number): number {
  const safe = Math.min(1 - 1e-6, Math.max(1e-6, probability));
  return Math.log(safe / (1 - safe));
}

/** Shares of 1 by score, as of a choice among all. */
export function softmax(scores: ArrayLike<number>): readonly number[] {
  const all = Array.from(scores);
  const most = all.reduce((a, b) => Math.max(a, b), -Infinity);
  const powers = all.map((score) => Math.exp(score - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
