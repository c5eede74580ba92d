import { contentWords } from '../text/words.ts';

/** How much of a sentence's rank is passed on; the rest is shared out evenly (the damping factor of PageRank). */
const DAMPING = 0.85;
/** Ranks that change by less are settled. */
const SETTLED = 1e-6;

/**
 * The sentences that TextRank puts first (Mihalcea and Tarau, 2004), by their places, in reading order: each sentence
 * recommends those that share content words with it. A baseline to measure summaries against.
 */
export function textRank(sentences: readonly string[], count: number): readonly number[] {
  const words = sentences.map((sentence) => new Set(contentWords(sentence).map(({ stem }) => stem)));
  const weights = words.map((one, row) => words.map((other, column) => (row === column ? 0 : similarity(one, other))));
  const sums = weights.map((row) => row.reduce((sum, weight) => sum + weight, 0));
  let ranks = sentences.map(() => 1);
  for (let change = 1, rounds = 0; change > SETTLED && rounds < 200; rounds += 1) {
    const next = ranks.map((_, place) => {
      const received = ranks.reduce((sum, rank, from) => {
        const total = sums[from] ?? 0;
        return total === 0 ? sum : sum + (rank * (weights[from]?.[place] ?? 0)) / total;
      }, 0);
      return 1 - DAMPING + DAMPING * received;
    });
    change = Math.max(0, ...next.map((rank, place) => Math.abs(rank - (ranks[place] ?? 0))));
    ranks = next;
  }
  return ranks
    .map((rank, place) => ({ rank, place }))
    .sort((a, b) => b.rank - a.rank || a.place - b.place)
    .slice(0, count)
    .map(({ place }) => place)
    .sort((a, b) => a - b);
}

/** Words in common over the logarithms of both lengths, which keeps long sentences from winning by length. */
function similarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const lengths = Math.log(one.size) + Math.log(other.size);
  if (one.size === 0 || other.size === 0 || lengths === 0) return 0;
  return [...one].filter((word) => other.has(word)).length / lengths;
}
