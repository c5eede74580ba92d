import type { WordRarity } from '../../retrieval/word-rarity.ts';

/** What a text is about: a weight for each stem, of unit length. */
export type WordVector = ReadonlyMap<string, number>;

/** Counts damped, and weighed by rarity squared: everyday words say nothing of what a text is about. */
export function wordVector(stems: readonly string[], { rarity }: Pick<WordRarity, 'rarity'>): WordVector {
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const weights = [...counts].map(([stem, count]) => [stem, (1 + Math.log(count)) * rarity(stem) ** 2] as const);
  const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
  return new Map(weights.map(([stem, weight]) => [stem, weight / length]));
}
