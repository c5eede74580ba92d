import { wordsOf, type Word } from '../../../text/words.ts';
import { baseForm } from '../../../text/irregular-verbs.ts';
import { ENGLISH_NUMBER } from '../../../text/number-words.ts';

/** Words that end what "how many" counts: "how many seats | did". */
const END: ReadonlySet<string> = new Set(
  'did do does is are was were has have had can could will would should may might must in of on at from to for with by that who which there'.split(
    ' ',
  ),
);

/** "How many countries | took part": what is counted stands before what it did, and may have done that already ("how many injured people"). */
const isPast = (word: string): boolean => /..ed$/u.test(word) || (baseForm(word) !== word && !PLURAL.test(word));
/** No verbs, and have a base form too. */
const PLURAL = /^(?:people|(?:wo)?men|children|feet|teeth|mice|geese)$/u;

/** Words between "how many" and the verb, at the most. */
const MOST = 5;

const FIGURE = new RegExp(
  String.raw`^(?:\d.*|(?:${ENGLISH_NUMBER})(?:[- ](?:and |${ENGLISH_NUMBER}))*|tens|(?:dozen|hundred|thousand|million|billion|trillion)s|dozen|half|several|no|both)$`,
  'iu',
);

/** How far before what is counted its figure stands at the most, in words ("33 joint military events"), and behind it. */
const BEFORE = 5;
const BEHIND = 1;

/** Stems of what a question wants counted, its noun and the word before that: "how many military events"; none when it counts nothing. */
export function countedThing(question: string): ReadonlySet<string> {
  const asked = /\bhow many\s+(.*)$/iu.exec(question)?.[1];
  if (asked === undefined) return new Set();
  const words = wordsOf(asked).slice(0, MOST);
  const end = words.findIndex(({ text }, at) => END.has(text.toLowerCase()) || (at > 0 && isPast(text.toLowerCase())));
  return new Set((end < 0 ? words : words.slice(0, end)).slice(-2).map(({ stem }) => stem));
}

/** Whether a sentence gives a figure for a thing. */
export function counts(words: readonly Word[], thing: ReadonlySet<string>): boolean {
  return words.some(
    ({ stem }, place) =>
      thing.has(stem) &&
      words
        .slice(Math.max(0, place - BEFORE), place + BEHIND + 1)
        .some(({ text }, near) => near !== Math.min(place, BEFORE) && FIGURE.test(text)),
  );
}
