import type { WeighedSentence } from '../evidence/weigh-evidence.ts';

/**
 * Sentences with the one after a printed question in the question's place, where that is the best: an interview prints all
 * words of what is asked in the line that asks it, and none of them in the answer.
 * @param sentences most probable first.
 */
export function afterPrintedQuestion(sentences: readonly WeighedSentence[]): readonly WeighedSentence[] {
  const [best] = sentences;
  if (best === undefined || !asks(best)) return sentences;
  const answer = sentences.find((one) => follows(one, best) && !asks(one));
  if (answer === undefined) return sentences;
  const { probability, evidence } = best;
  // As sure as its question is the one that was asked.
  const inPlace = { ...answer, probability, evidence: { ...answer.evidence, features: evidence.features } };
  return [inPlace, ...sentences.filter((one) => one !== answer && one !== best)];
}

const asks = ({ candidate: { text } }: WeighedSentence): boolean => /\?["”’»]?$/u.test(text);

/** Whether a sentence is the next of the same article. */
function follows(
  { article, sentence }: WeighedSentence,
  { article: before, sentence: { end } }: WeighedSentence,
): boolean {
  return article.id === before.id && sentence.start >= end && before.body.slice(end, sentence.start).trim() === '';
}
