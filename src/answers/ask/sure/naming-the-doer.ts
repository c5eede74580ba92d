import { namesDoer } from '../asked/doer-said.ts';
import type { SureWay } from './sure-first.ts';

/**
 * The sentences that name who did what is asked, most probable first, of those that a reader read but does not deny. "Who won?"
 * asks so of one article alone: in many, many have won.
 */
export const namingTheDoer: SureWay = async (question, likeliest) => {
  const doer = namesDoer(question);
  if (doer === null) return null;
  const isOfOne = new Set(likeliest.map(({ article }) => article.id)).size === 1;
  if (doer.isBare && !isOfOne) return null;
  const sentences = likeliest.filter(
    ({ candidate: { text, words, reading } }) => (reading?.answers ?? 0) >= DENIED && doer.isNamed(text, words.all()),
  );
  return { sentences, isAll: false };
};

/** Log odds under which a reader denies that a sentence answers, whatever its grammar. */
const DENIED = -1;
