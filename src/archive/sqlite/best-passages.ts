import type { WordWeights } from './word-weights.ts';

/** A passage that full text found; the score is above 0. */
export interface TextNeighbour {
  readonly passageId: number;
  readonly score: number;
}

export interface BestOptions {
  readonly limit: number;
  /** Ids of passages that may be given; null for any. */
  readonly allowed: ReadonlySet<number> | null;
}

/**
 * Adds up what words weigh in each passage and gives the best, those first that came first of equals. In the order of
 * the words, as FTS5 does it: sums of numbers that are not whole depend on it.
 */
export function bestPassages(words: readonly WordWeights[], { limit, allowed }: BestOptions): readonly TextNeighbour[] {
  const first = words.reduce((least, { passages }) => Math.min(least, passages[0] ?? Infinity), Infinity);
  const last = words.reduce((most, { passages }) => Math.max(most, passages.at(-1) ?? -1), -1);
  const scores = new Float64Array(Math.max(0, last - first + 1));
  for (const { passages, adds } of words) {
    for (let index = 0; index < passages.length; index += 1) {
      const at = (passages[index] ?? 0) - first;
      scores[at] = (scores[at] ?? 0) + (adds[index] ?? 0);
    }
  }
  let best: TextNeighbour[] = [];
  let least = 0;
  for (let at = 0; at < scores.length; at += 1) {
    const score = scores[at] ?? 0;
    if (score === 0 || score < least || allowed?.has(at + first) === false) continue;
    best.push({ passageId: at + first, score });
    if (best.length < 2 * limit) continue;
    // None that comes after them is among the best below the last of these.
    best = best.sort(byScore).slice(0, limit);
    least = best.at(-1)?.score ?? 0;
  }
  return best.sort(byScore).slice(0, limit);
}

function byScore(one: TextNeighbour, other: TextNeighbour): number {
  return other.score - one.score || one.passageId - other.passageId;
}
