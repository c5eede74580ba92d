import { logistic, type LogisticModel, logit, type Step } from '../../answers/ask/evidence/logistic.ts';
import type { Example } from './fit-logistic.ts';

/** Values of a feature that are told apart at the most. */
const BINS = 32;
/** Share of a step that is taken. */
const RATE = 0.03;
/** Share of all weight on either side of a step at the least: what fewer examples tell is chance. */
const LEAST = 0.01;
/** Strength of the penalty on the height of a step, in examples. */
const RIDGE = 5;

export interface CurveOptions {
  readonly names: readonly string[];
  /** Steps taken, each of the one feature that it helps most. */
  readonly rounds: number;
}

/** A feature of all examples. */
interface Column {
  /** From which value each bin begins, from left to right; the first from where the feature does. */
  readonly from: readonly number[];
  /** Which bin each example is in. */
  readonly bins: Uint8Array;
  /** What its curve adds in each bin. */
  readonly adds: Float64Array;
}

interface Split {
  /** The bin that the right side begins with. */
  readonly at: number;
  readonly gain: number;
  readonly left: number;
  readonly right: number;
}

/**
 * Bends a logistic model: each feature gets a curve beside its weight, by gradient boosting of single steps with Newton's
 * method (Friedman, 2001; of steps of one feature each: Lou, Caruana and Gehrke, 2012). The same examples always give the
 * same model.
 */
export function fitCurves(
  model: LogisticModel,
  examples: readonly Example[],
  { names, rounds }: CurveOptions,
): LogisticModel {
  const columns = names.map((_, at) => columnOf(examples.map(({ features }) => features[at] ?? 0)));
  const mean = examples.reduce((sum, { weight }) => sum + weight, 0) / examples.length;
  const scores = Float64Array.from(examples, ({ features }) => logit(model, names, features));
  const [slopes, bends] = [new Float64Array(examples.length), new Float64Array(examples.length)];
  const shares = Float64Array.from(examples, ({ weight }) => weight / mean);
  for (let round = 0; round < rounds; round += 1) {
    for (const [row, { label }] of examples.entries()) {
      const probable = logistic(scores[row] ?? 0);
      slopes[row] = (shares[row] ?? 0) * (label - probable);
      bends[row] = (shares[row] ?? 0) * probable * (1 - probable);
    }
    const splits = columns.map((column) => bestSplit(column, { slopes, bends, shares }));
    const best = splits.reduce((a, { gain }, index) => (gain > (splits[a]?.gain ?? 0) ? index : a), 0);
    const [column, split] = [columns[best], splits[best]];
    if (column === undefined || split === undefined || split.gain <= 0) break;
    const steps = column.adds.map((_, bin) => RATE * (bin < split.at ? split.left : split.right));
    for (const [bin, step] of steps.entries()) column.adds[bin] = (column.adds[bin] ?? 0) + step;
    for (const [row, bin] of column.bins.entries()) scores[row] = (scores[row] ?? 0) + (steps[bin] ?? 0);
  }
  const bent = columns.flatMap((column, at) =>
    column.adds.some((adds) => adds !== 0) ? [{ name: names[at] ?? '', column }] : [],
  );
  const shift = bent.reduce((sum, { column }) => sum + (column.adds[0] ?? 0), 0);
  return {
    ...model,
    bias: rounded(model.bias + shift),
    curves: Object.fromEntries(bent.map(({ name, column }) => [name, stepsOf(column)])),
  };
}

/** A feature in bins of about as many examples each. */
function columnOf(values: readonly number[]): Column {
  const sorted = [...values].sort((a, b) => a - b);
  const marks = Array.from({ length: BINS }, (_, bin) => sorted[Math.floor((bin * sorted.length) / BINS)] ?? 0);
  const from = [...new Set(marks.map(rounded))];
  const bins = Uint8Array.from(values, (value) =>
    Math.max(
      0,
      from.findLastIndex((mark) => mark <= value),
    ),
  );
  return { from, bins, adds: new Float64Array(from.length) };
}

interface Loss {
  readonly slopes: Float64Array;
  readonly bends: Float64Array;
  readonly shares: Float64Array;
}

/** The step of a feature that lowers the loss most. */
function bestSplit({ from, bins }: Column, { slopes, bends, shares }: Loss): Split {
  const sums = from.map(() => ({ slope: 0, bend: 0, share: 0 }));
  for (const [row, bin] of bins.entries()) {
    const sum = sums[bin];
    if (sum === undefined) continue;
    sum.slope += slopes[row] ?? 0;
    sum.bend += bends[row] ?? 0;
    sum.share += shares[row] ?? 0;
  }
  const all = sums.reduce(plus, NOTHING);
  let best: Split = { at: 0, gain: 0, left: 0, right: 0 };
  let left = NOTHING;
  for (const [bin, sum] of sums.entries()) {
    const right = { slope: all.slope - left.slope, bend: all.bend - left.bend, share: all.share - left.share };
    if (Math.min(left.share, right.share) >= LEAST * all.share) {
      const gain = gainOf(left) + gainOf(right) - gainOf(all);
      if (gain > best.gain) best = { at: bin, gain, left: heightOf(left), right: heightOf(right) };
    }
    left = plus(left, sum);
  }
  return best;
}

interface Side {
  readonly slope: number;
  readonly bend: number;
  readonly share: number;
}

const NOTHING: Side = { slope: 0, bend: 0, share: 0 };

const plus = (a: Side, b: Side): Side => ({
  slope: a.slope + b.slope,
  bend: a.bend + b.bend,
  share: a.share + b.share,
});
const heightOf = ({ slope, bend }: Side): number => slope / (bend + RIDGE);
const gainOf = ({ slope, bend }: Side): number => slope ** 2 / (bend + RIDGE);

/** Its curve, with what the first bin adds left to the bias and bins that add the same joined. */
function stepsOf({ from, adds }: Column): readonly Step[] {
  const heights = Array.from(adds, (one) => rounded(one - (adds[0] ?? 0)));
  return from.flatMap((mark, bin): readonly Step[] =>
    heights[bin] === (heights[bin - 1] ?? 0) ? [] : [[mark, heights[bin] ?? 0]],
  );
}

const rounded = (value: number): number => Number(value.toFixed(4));
