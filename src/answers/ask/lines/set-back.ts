import { deedIn } from '../asked/deed.ts';
import { officeIn } from '../asked/office.ts';
import { isOfAnother } from '../evidence/of-another.ts';
import { isToldOtherwise } from '../evidence/told-otherwise.ts';
import type { WeighedSentence } from '../evidence/weigh-evidence.ts';

/** Sentences that may be shown: the others cost time and change nothing. */
const LOOKED_AT = 20;
/** Another sentence may answer in place of the best from this fraction of its probability. */
const ANSWERS_TOO = 0.35;

export interface SetBack {
  /** Most probable first, without those that tell it otherwise where another may answer. */
  readonly sentences: readonly WeighedSentence[];
  /** Whether the first tells it otherwise all the same: then it is no answer. */
  readonly isOtherwise: boolean;
}

/**
 * Leaves out what tells of the other way round, or of another's office, where something else tells it as it is asked: words
 * alone do not say who did what to whom, and such a sentence has all of the question's.
 * @param sentences most probable first.
 */
export function setBack(question: string, sentences: readonly WeighedSentence[]): SetBack {
  const [deed, office] = [deedIn(question), officeIn(question)];
  if (deed === null && office === null) return { sentences, isOtherwise: false };
  const isOtherwise = ({ candidate: { text, words } }: WeighedSentence): boolean =>
    (deed !== null && isToldOtherwise(deed, text, words.all())) ||
    (office !== null && isOfAnother(office, text, words.all()));
  const isTold = ({ candidate: { words } }: WeighedSentence): boolean =>
    words.all().some(({ stem }) => deed?.verbs.has(stem) === true || stem === office?.office);
  const looked = sentences.slice(0, LOOKED_AT);
  const others = sentences.slice(LOOKED_AT);
  const left = looked.filter((one) => !isOtherwise(one));
  const [best] = looked;
  if (best === undefined || left.length === looked.length) return { sentences, isOtherwise: false };
  if (left[0] === best) return { sentences: [...left, ...others], isOtherwise: false };
  // What merely stands near is no better an answer than what tells it otherwise.
  const told = left.filter((one) => isTold(one) && one.probability >= ANSWERS_TOO * best.probability);
  if (told.length === 0) return { sentences, isOtherwise: true };
  return { sentences: [...told, ...left.filter((one) => !told.includes(one)), ...others], isOtherwise: false };
}
