import { STOP_WORDS } from '../../../text/stop-words.ts';
import { type Word, wordsOf } from '../../../text/words.ts';
import type { SaidAround } from './said-around.ts';

/**
 * Whether a sentence says of something that it is, or is not, what a question asks: "the ferry strike in Varnholm is over",
 * asked "is the ferry strike over?". By where its words stand around the verb, which tells more than how many of them are
 * there. Null for any other question.
 */
export function saysState(question: string): ((sentence: SaidAround) => boolean) | null {
  const { be = '', said = '' } = ASKED.exec(question)?.groups ?? {};
  const asked = wordsOf(said).filter(({ text }) => !LITTLE.test(text));
  const [first] = asked;
  if (first === undefined || asked.length < 2 || NOTHING.test(first.text)) return null;
  const isBe = /^(?:is|are)$/iu.test(be) ? IS : WAS;
  return (sentence) =>
    sentence.words.some(
      ({ text }, at) =>
        isBe.test(text) &&
        asked.some(
          (_, split) =>
            split > 0 &&
            isOf(asked.slice(0, split), sentence, at) &&
            isSaid(asked.slice(split), sentence.words.slice(at + 1)),
        ),
    );
}

const ASKED = /^\W*(?:(?:and|but|so)\s+)?(?:(?:since|until|till)?\s*when\s+)?(?<be>is|are|was|were)\s+(?<said>.+)$/iu;
const LITTLE = /^(?:the|an?|any|still|now|already|yet|really|currently|actually|also)$/iu;
/** "Is it true", "is there": nothing is named. */
const NOTHING = /^(?:it|there|this|that|these|those|he|she|they|you|i|we)$/iu;
const IS = /^(?:is|are|remains?|stays?)$/iu;
const WAS = /^(?:was|were|remained|stayed)$/iu;

/** Words between what a sentence is about and its verb at the most: "the strike in the port of Varnholm is". */
const MOST_BETWEEN = 5;
const PREPOSITION = /^(?:at|between|for|from|in|near|of|on|off|with)$/iu;
const ADVERB = /^(?:also|always|even|still|now|then|\p{L}+ly)$/iu;
/** What a condition says is not said to be so. */
const CONDITION =
  /\b(?:if|whether|unless|until|till|once|when|while|before|after|should)(?:\s+(?:the|an?|its|their|all))?\s*$/iu;
const DIVIDES = /[,;:.!?–—()]/u;

/** Whether a verb tells of something: its last word stands right before the verb, but for a place, its others near or around it. */
function isOf(subject: readonly Word[], { text, words, isAround }: SaidAround, verb: number): boolean {
  const head = subject.at(-1);
  const at = words.findLastIndex(({ stem }, index) => index < verb && stem === head?.stem);
  const [named, next, be] = [words[at], words[at + 1], words[verb]];
  if (named === undefined || next === undefined || be === undefined || verb - at - 1 > MOST_BETWEEN) return false;
  const between = words.slice(at + 1, verb);
  if (DIVIDES.test(text.slice(named.end, be.start))) return false;
  if (!PREPOSITION.test(next.text) && !between.every((word) => ADVERB.test(word.text))) return false;
  const before = words.slice(Math.max(0, at - MOST_BETWEEN), verb);
  const others = subject.slice(0, -1);
  const isNamed = others.every(({ stem }) => before.some((word) => word.stem === stem) || isAround(stem));
  const start = before.find(({ stem }) => subject.some((word) => word.stem === stem)) ?? named;
  return isNamed && !CONDITION.test(text.slice(0, start.start));
}

/** Words between a verb and what it says at the most: "is not yet fully open". */
const MOST_BEFORE = 3;
const BEFORE_STATE = /^(?:not|no|longer|never|again|back|once|the|an?|also|still|now|yet|already|\p{L}+ly)$/iu;

/** Whether what follows a verb begins with a state, and goes on with the rest of what is asked of it. */
function isSaid([state, ...rest]: readonly Word[], after: readonly Word[]): boolean {
  const at = after.findIndex(({ stem }) => stem === state?.stem);
  if (at < 0 || at > MOST_BEFORE || !after.slice(0, at).every(({ text }) => BEFORE_STATE.test(text))) return false;
  const sought = rest.filter(({ text }) => !STOP_WORDS.has(text.toLowerCase()) && !PREPOSITION.test(text));
  return sought.every(({ stem }) => after.slice(at).some((word) => word.stem === stem));
}
