/** The mean; 0 of nothing. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Share of the members that are so, 0..1; 0 of nothing. */
export function shareOf<Member>(members: readonly Member[], isSo: (member: Member) => boolean): number {
  return mean(members.map((member) => (isSo(member) ? 1 : 0)));
}

/** The value below which a share of the values lies (nearest rank); 0 of nothing. @param share 0..1 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/**
 * Discounted gain of the first ten, over the best possible (Järvelin and Kekäläinen, 2002), with every right one worth
 * the same; 0..1.
 */
export function ndcgAt10(ranked: readonly string[], right: ReadonlySet<string>): number {
  const gained = ranked.slice(0, 10).reduce((sum, id, rank) => sum + (right.has(id) ? discount(rank) : 0), 0);
  const best = Array.from({ length: Math.min(10, right.size) }, (_, rank) => discount(rank)).reduce(
    (sum, gain) => sum + gain,
    0,
  );
  return best === 0 ? 0 : gained / best;
}

/** What a right one is worth at a rank, from 0. */
function discount(rank: number): number {
  return 1 / Math.log2(rank + 2);
}

/** Area under the ROC curve: how often a positive scores above a negative, ties half; .5 when either is empty. */
export function auroc(positives: readonly number[], negatives: readonly number[]): number {
  if (positives.length === 0 || negatives.length === 0) return 0.5;
  const sorted = [...negatives].sort((a, b) => a - b);
  const below = (value: number, orEqual: boolean): number => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = sorted[middle] ?? 0;
      if (orEqual ? other <= value : other < value) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const wins = positives.reduce((sum, value) => sum + (below(value, false) + below(value, true)) / 2, 0);
  return wins / positives.length / negatives.length;
}

/**
 * Share of the negatives that score at least what the given share of the positives reaches: the false positives that a
 * threshold lets in which is set so that this share of the positives passes.
 * @param share of the positives, above 0 and up to 1
 */
export function falsePositivesAt(share: number, positives: readonly number[], negatives: readonly number[]): number {
  const falling = [...positives].sort((a, b) => b - a);
  const threshold = falling[Math.ceil(share * falling.length) - 1];
  return threshold === undefined ? 0 : shareOf(negatives, (value) => value >= threshold);
}

/** A confidence and whether the reply turned out right. */
export interface Judged {
  readonly confidence: number;
  readonly isRight: boolean;
}

/** Replies of about the same confidence. */
export interface CalibrationBin {
  readonly count: number;
  /** Mean confidence, 0..1. */
  readonly confidence: number;
  /** Share that was right, 0..1. */
  readonly right: number;
}

/** Ten equal bins of confidence, lowest first; an empty one has a count of 0. */
export function calibrationBins(judged: readonly Judged[]): readonly CalibrationBin[] {
  return Array.from({ length: 10 }, (_, bin) => {
    const members = judged.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === bin);
    return {
      count: members.length,
      confidence: mean(members.map(({ confidence }) => confidence)),
      right: shareOf(members, ({ isRight }) => isRight),
    };
  });
}

/** Expected calibration error over ten equal bins (Guo et al., 2017): the mean gap between confidence and the share that was right. */
export function calibrationError(judged: readonly Judged[]): number {
  return calibrationBins(judged).reduce(
    (sum, { count, confidence, right }) => sum + (Math.abs(confidence - right) * count) / Math.max(1, judged.length),
    0,
  );
}

/** Where the true share lies with 95 % certainty when `share` of `count` was seen (Wilson, 1927). */
export function wilsonInterval(share: number, count: number): readonly [low: number, high: number] {
  const z = 1.96;
  const spread = 1 + (z * z) / count;
  const centre = (share + (z * z) / (2 * count)) / spread;
  const reach = (z / spread) * Math.sqrt((share * (1 - share)) / count + (z * z) / (4 * count * count));
  return [Math.max(0, centre - reach), Math.min(1, centre + reach)];
}
