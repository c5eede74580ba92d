import type { TaggerWeights } from '../../people/names/name-tagger.ts';
import type { ChainWeights } from './conditional-random-field.ts';

/** Weights beyond this are as good as certain. */
const LARGEST = 6;

/** Weights in eight bits, of one scale. */
export function quantiseWeights({ words, steps }: ChainWeights): TaggerWeights {
  const largest = words.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = Math.min(largest, LARGEST) / 127;
  return {
    words: Int8Array.from(words, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale)))),
    scale,
    steps,
  };
}
