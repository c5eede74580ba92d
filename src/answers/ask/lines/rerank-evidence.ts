import type { Reranker } from '../../../../embeddings/reranker.ts';
import { inNewOrder } from './in-new-order.ts';
import { logOdds } from '../evidence/logistic.ts';
import type { WeighedSentence } from '../evidence/weigh-evidence.ts';

/** Sentences that are read again together with the question: three of them are shown, and each costs a run of the model. */
const READ_AGAIN = 20;

/**
 * Puts the best sentences into the order of what the evidence and a re-ranker say together: the mean of their log odds,
 * as of two witnesses of equal weight. Each sentence is read with the title of its article, which often holds the name
 * that the sentence has a pronoun for.
 * @param sentences most probable first.
 */
export async function rerankEvidence(
  question: string,
  sentences: readonly WeighedSentence[],
  reranker: Reranker,
): Promise<readonly WeighedSentence[]> {
  const best = sentences.slice(0, READ_AGAIN);
  const texts = best.map(({ article, candidate }) => `${article.title}\n${candidate.text}`);
  const scores = await reranker.score(question, texts);
  const weighed = best.map((sentence, index) => ({
    sentence,
    weight: logOdds(sentence.probability) + logOdds(scores[index] ?? 0),
  }));
  weighed.sort((a, b) => b.weight - a.weight);
  return inNewOrder([...weighed.map(({ sentence }) => sentence), ...sentences.slice(READ_AGAIN)]);
}
