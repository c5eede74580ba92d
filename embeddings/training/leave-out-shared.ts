import type { Random } from './random.ts';
import type { Pair } from './sample-pair.ts';

/** How many pairs lose words that both sides have, and what share of them the passage loses. */
const PAIRS = 0.3;
const SHARE = 0.5;
/** A passage that would be left with fewer tokens stays as it is. */
const FEWEST_LEFT = 4;

/**
 * Leaves out of some passages half of what the query says too, so that the rest of the words must find it: readers ask
 * in words of their own.
 */
export function leaveOutShared(pair: Pair, random: Random): Pair {
  if (random.number() >= PAIRS) return pair;
  const asked = new Set(pair.query);
  const passage = pair.passage.filter((token) => !asked.has(token) || random.number() >= SHARE);
  return passage.length < FEWEST_LEFT ? pair : { ...pair, passage };
}
