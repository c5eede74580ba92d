/** A logistic model: the probability of something, given features in a fixed order. */
export interface LogisticModel {
  readonly bias: number;
  /** By name of the feature. */
  readonly weights: Readonly<Record<string, number>>;
}

/** The probability, 0..1. @param names of the features, in their order. */
export function probability(model: LogisticModel, names: readonly string[], features: readonly number[]): number {
  return 1 / (1 + Math.exp(-logit(model, names, features)));
}

/** The logarithm of the odds: what features are added up to, and what things are ranked by. */
export function logit({ bias, weights }: LogisticModel, names: readonly string[], features: readonly number[]): number {
  return names.reduce((total, name, index) => total + (weights[name] ?? 0) * (features[index] ?? 0), bias);
}
