import type { LogisticModel } from '../../answers/ask/evidence/logistic.ts';

/** How a feature is spread over the examples. */
export interface Scale {
  readonly mean: number;
  /** Infinite for a feature that never differs: it tells nothing. */
  readonly deviation: number;
}

/** The spread of each feature. @param rows features of one example each. */
export function scalesOf(rows: readonly (readonly number[])[]): readonly Scale[] {
  return (rows[0] ?? []).map((_, column) => {
    const mean = rows.reduce((sum, row) => sum + (row[column] ?? 0), 0) / rows.length;
    const variance = rows.reduce((sum, row) => sum + ((row[column] ?? 0) - mean) ** 2, 0) / rows.length;
    return { mean, deviation: variance < 1e-12 ? Infinity : Math.sqrt(variance) };
  });
}

/** Features with mean 0 and deviation 1 over all examples. */
export function standardised(features: readonly number[], scales: readonly Scale[]): readonly number[] {
  return scales.map(({ mean, deviation }, column) => ((features[column] ?? 0) - mean) / deviation);
}

/** A model of standardised features as one of the features themselves. @param names of the features, in their order. */
export function inOwnUnits(
  { bias, weights }: LogisticModel,
  names: readonly string[],
  scales: readonly Scale[],
): LogisticModel {
  const own = names.map((name, column) => (weights[name] ?? 0) / (scales[column]?.deviation ?? Infinity));
  const shift = scales.reduce((sum, { mean }, column) => sum + mean * (own[column] ?? 0), 0);
  return {
    bias: Number((bias - shift).toFixed(4)),
    weights: Object.fromEntries(names.map((name, column) => [name, Number((own[column] ?? 0).toFixed(4))])),
  };
}
