import { monthNumber, weekdayNumber } from '../../../text/calendar-names.ts';
import type { Word } from '../../../text/words.ts';
import type { Deed } from '../asked/deed.ts';
import { countriesNamed, countriesOf, countryKinship, type CountryWord } from './countries.ts';
import { isCapitalised } from '../../../text/is-capitalised.ts';

/**
 * Whether a sentence tells a deed the other way round: that the US attacked Iran, where it is asked whether Iran attacked
 * the US or who attacked the US. By where names stand around the verb, and its voice; false wherever that leaves it open,
 * and where the sentence tells it the right way too.
 * @param words of the sentence, all of them.
 */
export function isToldOtherwise(deed: Deed, text: string, words: readonly Word[]): boolean {
  const told = words.flatMap((word, at) => (deed.verbs.has(word.stem) ? [rolesAround({ deed, text, words, at })] : []));
  const isRight = told.some(({ agent, patient }) => agent === 'agent' || patient === 'patient');
  return !isRight && told.some(({ agent, patient }) => agent === 'patient' || patient === 'agent');
}

/** Whom of the question a place around a verb holds: somebody else, or nobody that can be told. */
type Role = 'agent' | 'patient' | 'other' | null;

interface Roles {
  readonly agent: Role;
  readonly patient: Role;
}

interface Place {
  readonly deed: Deed;
  readonly text: string;
  readonly words: readonly Word[];
  /** Where the verb stands among the words. */
  readonly at: number;
}

/** Who does the deed, and to whom, around one verb of a sentence. */
function rolesAround(place: Place): Roles {
  const { words, at } = place;
  const subject = subjectOf(place);
  const by = afterWord(place, /^by$/iu);
  if (isPassive(words, at) || (by !== null && isBeside(place, at, /^by$/iu))) return { agent: by, patient: subject };
  const on = afterWord(place, /^(?:on|against|at)$/iu);
  const patient = on ?? objectOf(place);
  // "The bridge opened on Monday" does nothing to anybody.
  return { agent: patient === null && !hasObject(place) ? null : (subject ?? by), patient };
}

const AUXILIARY =
  /^(?:is|are|was|were|be|been|being|get|gets|got|has|have|had|will|would|can|could|did|does|do|may|might|must|should|not|never|also|then|later|first|twice|again|already|just|who|which|that|\p{L}+ly)$/iu;
const BE = /^(?:is|are|was|were|be|been|being|gets?|got)$/iu;

/** "Was attacked", "has been badly beaten"; "was attacking" is none. */
function isPassive(words: readonly Word[], at: number): boolean {
  if (/ing$/iu.test(words[at]?.text ?? '')) return false;
  for (let before = at - 1; before >= 0 && AUXILIARY.test(words[before]?.text ?? ''); before -= 1)
    if (BE.test(words[before]?.text ?? '')) return true;
  return false;
}

/** Words between a subject and its verb at the most: "Iranian navy speedboats on Monday attacked". */
const FARTHEST = 5;
/** After these a name is no subject: it says where, when, with or about whom. */
const NO_SUBJECT =
  /^(?:in|at|near|from|to|with|on|after|before|for|about|against|by|and|or|but|as|than|since|when|while)$/iu;

/** The name or word before a verb whose deed it is; null where anything stands between that may be another. */
function subjectOf(place: Place): Role {
  const { words, at, text } = place;
  for (let before = at - 1; before >= Math.max(0, at - FARTHEST); before -= 1) {
    const [word, next] = [words[before], words[before + 1]];
    if (word === undefined || next === undefined || DIVIDES.test(text.slice(word.end, next.start))) return null;
    if (NO_SUBJECT.test(word.text) && !isDay(next)) return null;
    const role = roleOf(word, place);
    if (role !== null) return isNoSubject(word, words[before - 1]) ? null : role;
  }
  return null;
}

/** "Protesters in Iran", "critics of Lee": another's deed. What is of a country may be its government's. */
function isNoSubject(name: Word, before: Word | undefined): boolean {
  if (before === undefined) return false;
  return NO_SUBJECT.test(before.text) || (/^of$/iu.test(before.text) && countriesOf(name.text).length === 0);
}

/** The name that a verb is followed by at once, up to a few words that may describe it. */
function objectOf(place: Place): Role {
  const { words, at, text } = place;
  for (let after = at + 1; after <= Math.min(words.length - 1, at + FARTHEST); after += 1) {
    const [before, word] = [words[after - 1], words[after]];
    if (word === undefined || before === undefined || DIVIDES.test(text.slice(before.end, word.start))) return null;
    if (ENDS_OBJECT.test(word.text)) return null;
    const role = roleOf(word, place);
    if (role !== null) return role;
  }
  return null;
}

/** Whether something stands where an object does. */
function hasObject({ words, at, text }: Place): boolean {
  const [verb, next] = [words[at], words[at + 1]];
  if (verb === undefined || next === undefined || DIVIDES.test(text.slice(verb.end, next.start))) return false;
  return !ENDS_OBJECT.test(next.text) && !isDay(next);
}

const DIVIDES = /[,;:.!?–—()“”"]/u;
const ENDS_OBJECT =
  /^(?:in|from|with|for|to|after|before|by|on|at|during|and|but|or|when|while|because|that|who|which|since|as|over|until|if|where|near|of|back|again|yesterday|today|tomorrow|last|this)$/iu;

/** The name behind a preposition that follows the verb within a few words, in the same clause. */
function afterWord(place: Place, preposition: RegExp): Role {
  const { words, at, text } = place;
  for (let after = at + 1; after <= Math.min(words.length - 2, at + 2 * FARTHEST); after += 1) {
    const [before, word] = [words[after - 1], words[after]];
    if (word === undefined || before === undefined || DIVIDES.test(text.slice(before.end, word.start))) return null;
    if (preposition.test(word.text)) return objectOf({ ...place, at: after });
  }
  return null;
}

function isBeside({ words }: Place, at: number, word: RegExp): boolean {
  return word.test(words[at + 1]?.text ?? '');
}

/** Whom of the question a word means; `other` for any other name. */
function roleOf(word: Word, { deed, words }: Place): Role {
  const named = isCapitalised(word.text) ? countriesNamed(word.text, words[words.indexOf(word) - 1]?.text ?? '') : [];
  if (deed.agent !== null && isSame(deed.agent, word, named)) return 'agent';
  if (deed.patient !== null && isSame(deed.patient, word, named)) return 'patient';
  const isFirst = words[0] === word;
  return isCapitalised(word.text) && !isFirst && !isDay(word) ? 'other' : null;
}

/** A country is named by its name, what is of it, or its capital. */
function isSame(asked: Word, word: Word, named: readonly CountryWord[]): boolean {
  return asked.stem === word.stem || countryKinship(countriesNamed(asked.text, null), named) > 0;
}

const isDay = ({ text }: Word): boolean => monthNumber(text) !== null || weekdayNumber(text) !== null;
