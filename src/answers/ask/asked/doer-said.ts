import { monthNumber, weekdayNumber } from '../../../text/calendar-names.ts';
import { isCapitalised } from '../../../text/is-capitalised.ts';
import { STOP_WORDS } from '../../../text/stop-words.ts';
import { contentWords, type Word, wordsOf } from '../../../text/words.ts';
import { isMutual } from './mutual-verbs.ts';

/** Whether a sentence names who did what a question asks. */
export interface DoerSaid {
  /** Whether the question says nothing but what was done: "who won?" asks of whatever is talked of. */
  readonly isBare: boolean;
  readonly isNamed: (text: string, words: readonly Word[]) => boolean;
}

/**
 * Whether a sentence names who did something, by where a name stands beside the verb of the question: "Ostervik won the cup",
 * asked "who won the cup?"; "the cup was won by Ostervik"; of what two do to each other, on either side. Null for a question
 * that does not ask who did something.
 */
export function namesDoer(question: string): DoerSaid | null {
  const { verb = '', rest = '' } = ASKED.exec(question)?.groups ?? {};
  const [deed] = wordsOf(verb);
  if (deed === undefined || STOP_WORDS.has(verb.toLowerCase())) return null;
  const done = contentWords(rest);
  const isBare = done.length === 0;
  if (isBare && /\p{L}/u.test(rest)) return null;
  return {
    isBare,
    isNamed: (text, words) =>
      done.every(({ stem }) => words.some((word) => word.stem === stem)) &&
      words.some(
        ({ stem, text: form }, at) => stem === deed.stem && !/ing$/iu.test(form) && isBy({ text, words, at, done }),
      ),
  };
}

const ASKED =
  /^\W*(?:and\s+|but\s+|so\s+)?who\s+(?:(?:has|have|had|really|first|actually|all)\s+)*(?!is\b|are\b|was\b|were\b|did\b|does\b|do\b|will\b|would\b|can\b|could\b|may\b|might\b|must\b|should\b)(?<verb>\p{L}+)(?<rest>(?:\s.*?)?)\W*$/iu;

interface Place {
  readonly text: string;
  readonly words: readonly Word[];
  /** Of the verb. */
  readonly at: number;
  /** What it was done to, in words of the question. */
  readonly done: readonly Word[];
}

/** Whether somebody who is not in the question is named as the one who did it. */
function isBy(place: Place): boolean {
  const { words, at, done } = place;
  const verb = words[at];
  if (verb === undefined) return false;
  if (isPassive(place)) return /^\s+by\s+\S/u.test(place.text.slice(verb.end));
  const doer = doerBefore(place);
  if (doer === null) return false;
  const isOf = ({ stem }: Word): boolean => done.some((one) => one.stem === stem);
  const after = words
    .slice(at + 1, at + 1 + FARTHEST)
    .filter((word) => !/[,;:–—]/u.test(place.text.slice(verb.end, word.start)));
  if (isMutual(verb.stem)) return !isOf(doer) || after.some((word) => isName(word) && !isOf(word));
  return !isOf(doer) && (done.length === 0 || after.some(isOf));
}

/** Words after a verb within which what was done must be named. */
const FARTHEST = 8;

const BE = /^(?:is|are|was|were|be|been|being|gets?|got)$/iu;
const BETWEEN = /^(?:has|have|had|also|then|later|first|just|now|again|\p{L}+ly)$/iu;

function isPassive({ words, at }: Place): boolean {
  let before = at - 1;
  while (BETWEEN.test(words[before]?.text ?? '')) before -= 1;
  return BE.test(words[before]?.text ?? '');
}

/** The last word of a name that stands right before the verb, but for an aside: "Lee, the mayor, opened". Null for none. */
function doerBefore({ text, words, at }: Place): Word | null {
  let before = at - 1;
  while (BETWEEN.test(words[before]?.text ?? '')) before -= 1;
  const [name, verb] = [words[before], words[at]];
  if (name === undefined || verb === undefined || !isName(name)) return null;
  const first = words.slice(0, before + 1).findLastIndex((word) => !isName(word)) + 1;
  const start = words[first]?.start ?? name.start;
  // "Kirui of Kenya" is Kirui, and "a man of Kenya" nobody who is named.
  const said = text.slice(0, start).replace(/(?<=\p{Lu}\p{L}*)\s+of\s+(?:the\s+)?$/u, '');
  return CONDITION.test(said) || /[;:.!?“”"()]/u.test(text.slice(name.end, verb.start)) ? null : name;
}

/** After these a name does nothing, or nobody knows whether it did. */
const CONDITION =
  /\b(?:if|whether|unless|that|in|at|of|from|with|to|for|by|on|near|since|before|after)(?:\s+the)?\s*$/iu;

const isName = ({ text, stem }: Word): boolean =>
  isCapitalised(text) &&
  !STOP_WORDS.has(text.toLowerCase()) &&
  !/^\p{N}/u.test(stem) &&
  monthNumber(text) === null &&
  weekdayNumber(text) === null;
