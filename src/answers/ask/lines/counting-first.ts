import type { AnalysedQuestion } from '../asked/analyse-question.ts';
import { counts } from '../asked/counted-thing.ts';
import { inNewOrder } from './in-new-order.ts';
import { likeliest } from './likeliest.ts';
import type { WeighedSentence } from '../evidence/weigh-evidence.ts';

/** From this fraction of the probability of the best. */
const COUNTS_INSTEAD = 0.35;

/**
 * With a sentence first that counts what a question wants counted, where the likeliest counts something else and a reader
 * finds that the other answers rather: "3,200 sailors take part" has more words of "how many NATO countries took part" than
 * "ships of seven NATO countries" has.
 * @param sentences most probable first.
 */
export function countingFirst(
  { counted }: AnalysedQuestion,
  sentences: readonly WeighedSentence[],
): readonly WeighedSentence[] {
  const [best] = sentences;
  if (best === undefined || counted.size === 0 || best.candidate.reading === null || countsIt(best)) return sentences;
  const surely = best.candidate.reading.answers;
  const instead = likeliest(sentences).find(
    (one) =>
      one.probability >= COUNTS_INSTEAD * best.probability &&
      (one.candidate.reading?.answers ?? surely) > surely &&
      countsIt(one),
  );
  return instead === undefined ? sentences : inNewOrder([instead, ...sentences.filter((one) => one !== instead)]);

  function countsIt({ candidate: { words } }: WeighedSentence): boolean {
    return counts(words.all(), counted);
  }
}
