import type { SaidAround } from '../asked/said-around.ts';
import type { WeighedSentence } from './weigh-evidence.ts';

/** A sentence, for what looks at where its words stand. */
export function saidAround({ candidate }: WeighedSentence): SaidAround {
  const { text, words, title, before, after, passage } = candidate;
  const near = [title, before, after, ...passage];
  return { text, words: words.all(), isAround: (stem) => near.some((one) => one.placesOf(stem).length > 0) };
}
