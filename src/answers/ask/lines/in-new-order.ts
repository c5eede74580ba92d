import type { WeighedSentence } from '../evidence/weigh-evidence.ts';

/**
 * Sentences in an order that a model chose, still most probable first: the probabilities stay and go to other sentences.
 * So what is measured by them (how much better the first is than the others, which are worth reading) means what it did,
 * and nothing is called more probable by a model whose own numbers nobody has compared with what came true.
 */
export function inNewOrder(sentences: readonly WeighedSentence[]): readonly WeighedSentence[] {
  const probabilities = sentences.map(({ probability }) => probability).sort((a, b) => b - a);
  return sentences.map((sentence, index) => ({ ...sentence, probability: probabilities[index] ?? 0 }));
}
