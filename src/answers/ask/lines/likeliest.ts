import type { WeighedSentence } from '../evidence/weigh-evidence.ts';

/** Sentences that may be shown: the others cost time and change nothing. */
const LOOKED_AT = 20;

/** The sentences that may be shown. @param sentences most probable first. */
export function likeliest(sentences: readonly WeighedSentence[]): readonly WeighedSentence[] {
  return sentences.slice(0, LOOKED_AT);
}
