import { type Deed, deedIn } from '../asked/deed.ts';
import { officeIn } from '../asked/office.ts';
import { peopleCounted } from '../asked/people-counted.ts';
import { becomesAsked } from '../asked/state-asked.ts';
import { nearKinOf } from '../evidence/kin-words.ts';
import { isOfAnother } from '../evidence/of-another.ts';
import { isToldOtherwise } from '../evidence/told-otherwise.ts';
import type { WeighedSentence } from '../evidence/weigh-evidence.ts';
import { likeliest } from './likeliest.ts';

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
  const [deed, office] = [withKin(deedIn(question)), officeIn(question)];
  const [tellsOfThem, becomes] = [peopleCounted(question), becomesAsked(question)];
  const asIs = { sentences, isOtherwise: false };
  if (deed === null && office === null && tellsOfThem === null && becomes === null) return asIs;
  // Null where no people are to be counted.
  const isOfThem = ({ candidate: { words, passage } }: WeighedSentence): boolean | null =>
    tellsOfThem?.(
      words.all(),
      passage.flatMap((one) => one.all()),
    ) ?? null;
  const isOtherwise = (one: WeighedSentence): boolean => {
    const { text, words } = one.candidate;
    return (
      (deed !== null && isToldOtherwise(deed, text, words.all())) ||
      (office !== null && isOfAnother(office, text, words.all())) ||
      isOfThem(one) === false ||
      becomes?.(words.all()) === true
    );
  };
  const isTold = (one: WeighedSentence): boolean => {
    const words = one.candidate.words.all();
    return (
      words.some(({ stem }) => deed?.verbs.has(stem) === true || stem === office?.office) ||
      isOfThem(one) === true ||
      becomes?.(words) === false
    );
  };
  const looked = likeliest(sentences);
  const others = sentences.slice(looked.length);
  const left = looked.filter((one) => !isOtherwise(one));
  const [best] = looked;
  if (best === undefined || left.length === looked.length) return asIs;
  if (left[0] === best) return { ...asIs, sentences: [...left, ...others] };
  // What merely stands near is no better an answer than what tells it otherwise.
  const told = left.filter((one) => isTold(one) && one.probability >= ANSWERS_TOO * best.probability);
  if (told.length === 0) return { ...asIs, isOtherwise: true };
  return { ...asIs, sentences: [...told, ...left.filter((one) => !told.includes(one)), ...others] };
}

/** Kin of a verb that it counts for the same deed from. */
const SAME_DEED = 0.6;

/** Between two that are named a deed is told the other way round by whatever word: who bombs attacks. */
function withKin(deed: Deed | null): Deed | null {
  if (deed === null || deed.agent === null || deed.patient === null) return deed;
  const kin = [...deed.verbs].flatMap((verb) => nearKinOf(verb, SAME_DEED));
  return { ...deed, verbs: new Set([...deed.verbs, ...kin]) };
}
