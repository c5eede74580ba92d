import { type Deed, deedIn } from '../asked/deed.ts';
import { definesAsked } from '../asked/definition-asked.ts';
import { type Office, officeIn } from '../asked/office.ts';
import { peopleCounted } from '../asked/people-counted.ts';
import { becomesAsked } from '../asked/state-asked.ts';
import { afterPrintedQuestion } from './after-printed-question.ts';
import { nearKinOf } from '../evidence/kin-words.ts';
import { isOfAnother, isTitleOf, namesHolder } from '../evidence/of-another.ts';
import { isToldOtherwise } from '../evidence/told-otherwise.ts';
import type { WeighedSentence } from '../evidence/weigh-evidence.ts';

/** Sentences that may be shown: the others cost time and change nothing. */
export const LOOKED_AT = 20;
/** Another sentence may answer in place of the best from this fraction of its probability. */
const ANSWERS_TOO = 0.35;

/** The titles that a sentence prints beside names. */
export type TitlesIn = (sentence: WeighedSentence) => readonly string[];

export interface SetBack {
  /** Most probable first, without those that tell it otherwise where another may answer. */
  readonly sentences: readonly WeighedSentence[];
  /** Whether the first tells it otherwise all the same: then it is no answer. */
  readonly isOtherwise: boolean;
  /** Whether the first surely names who holds the office that is asked for, or says what something is: then it is one. */
  readonly isSure: boolean;
}

/**
 * Leaves out what tells of the other way round, or of another's office, where something else tells it as it is asked: words
 * alone do not say who did what to whom, and such a sentence has all of the question's.
 * @param sentences most probable first. @param titlesIn for a question that asks for an office.
 */
export function setBack(
  question: string,
  sentences: readonly WeighedSentence[],
  titlesIn: TitlesIn = () => [],
): SetBack {
  const [deed, office] = [withKin(deedIn(question)), officeIn(question)];
  const [tellsOfThem, becomes] = [peopleCounted(question), becomesAsked(question)];
  const answered = afterPrintedQuestion(sentences);
  const asIs = { sentences: answered, isOtherwise: false, isSure: false };
  const defining = definingFirst(question, answered);
  if (defining !== null) return { ...asIs, sentences: defining, isSure: true };
  if (deed === null && office === null && tellsOfThem === null && becomes === null) return asIs;
  const holders = office === null || !/^\W*who\b/iu.test(question) ? [] : namingHolders(office, answered, titlesIn);
  if (holders.length > 0) return { sentences: holders, isOtherwise: false, isSure: true };
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
  const looked = answered.slice(0, LOOKED_AT);
  const others = answered.slice(LOOKED_AT);
  const left = looked.filter((one) => !isOtherwise(one));
  const [best] = looked;
  if (best === undefined || left.length === looked.length) return asIs;
  if (left[0] === best) return { ...asIs, sentences: [...left, ...others] };
  // What merely stands near is no better an answer than what tells it otherwise.
  const told = left.filter((one) => isTold(one) && one.probability >= ANSWERS_TOO * best.probability);
  if (told.length === 0) return { ...asIs, isOtherwise: true };
  return { ...asIs, sentences: [...told, ...left.filter((one) => !told.includes(one)), ...others] };
}

/**
 * With the likeliest that says what is asked for is, or where it lies, before the others; null for none. Where an article
 * begins with that it is what the article is on; elsewhere "is a …" may be anybody's view, and what stands beside a name less so.
 */
function definingFirst(question: string, sentences: readonly WeighedSentence[]): readonly WeighedSentence[] | null {
  const defines = definesAsked(question);
  if (defines === null) return null;
  const defining = sentences
    .slice(0, LOOKED_AT)
    .map((one) => ({ one, how: defines(one.candidate.text) }))
    .filter(({ how }) => how !== null);
  const surest =
    defining.find(({ one, how }) => how === 'says' && one.sentence.paragraph === 1) ??
    defining.find(({ how }) => how === 'beside') ??
    defining[0];
  return surest === undefined ? null : [surest.one, ...sentences.filter((one) => one !== surest.one)];
}

/** Those that surely name who holds an office, the newest first: another may hold it since. */
function namingHolders(
  office: Office,
  sentences: readonly WeighedSentence[],
  titlesIn: TitlesIn,
): readonly WeighedSentence[] {
  return sentences
    .slice(0, LOOKED_AT)
    .filter((one) => {
      const { text, words } = one.candidate;
      return namesHolder(office, text, words.all()) || titlesIn(one).some((title) => isTitleOf(office, title));
    })
    .toSorted((one, other) => (other.article.publishedOn ?? '').localeCompare(one.article.publishedOn ?? ''));
}

/** Kin of a verb that it counts for the same deed from. */
const SAME_DEED = 0.6;

/** Between two that are named a deed is told the other way round by whatever word: who bombs attacks. */
function withKin(deed: Deed | null): Deed | null {
  if (deed === null || deed.agent === null || deed.patient === null) return deed;
  const kin = [...deed.verbs].flatMap((verb) => nearKinOf(verb, SAME_DEED));
  return { ...deed, verbs: new Set([...deed.verbs, ...kin]) };
}
