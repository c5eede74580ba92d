import type { AnalysedQuestion } from '../asked/analyse-question.ts';
import { featureOf } from '../evidence/evidence-features.ts';
import type { WeighedSentence } from '../evidence/weigh-evidence.ts';

/** Of the words of a question that is answered by yes or no, so much must be said, in them or in words of their kind. */
const ENOUGH = 0.5;

/**
 * Whether a sentence says too little of what is asked to settle it, whatever it is likely to: a reader has learned from
 * questions that ask for something, and whether something is so it finds in whatever stands near; and where not a word of
 * the question is said, its doubt is all that there is.
 */
export function saysTooLittle({ text, words }: AnalysedQuestion, best: WeighedSentence): boolean {
  const { reading } = best.candidate;
  if (reading === null || words.length === 0) return false;
  const said = featureOf(best.evidence, 'kinWithBefore');
  return IS_IT_SO.test(text) ? said < ENOUGH : said === 0 && reading.answers < 0;
}

const IS_IT_SO =
  /^\W*(?:(?:and|but|so)\s+)?(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could|should|may|might|must)(?:n['’]t)?\s/iu;
