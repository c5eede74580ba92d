import { ADVERB, endOfVerb, SAID } from './attributed-speaker.ts';

const ESCAPED = /[.*+?^${}()|[\]\\]/gu;
/** "… told reporters on Monday that": the conjunction, with nothing between that could begin another clause. */
const THAT = /^(?: [^\s,;:“”"«»]+){0,6}?,? that /u;
/** Nothing but where and when follows: ", governor Tomas Hallek said on Monday." */
const AT_THE_END = /^(?: reporters)?(?: (?:on|in|at|during|late|early) [^,;:]{1,60}| \p{Lu}\p{Ll}+day)?\.$/u;
/** Titles between the comma that ends what is reported and the name of who reports it. */
const AFTER_COMMA = /,(?: [^\s,.;:!?“”"«»]+){0,8} $/u;
const VERB_FIRST = new RegExp(`, (?:${SAID})(?: [^\\s,.;:!?“”"«»]+){0,8} $`, 'u');
/** "Hasanov met the guests, added that …": a second verb of the subject that the sentence begins with. */
const SECOND_VERB = new RegExp(`^[^;:“”"«»]*, (?:and )?${ADVERB}(?:${SAID}) that `, 'u');
const ANOTHER_SUBJECT = /[,;] (?:but |and |while |as )?(?:(?:who|whom|whose|which|he|she|they|it|the|a|an) |\p{Lu})/u;

/**
 * Whether a sentence reports what a person said in the writer's own words: "X said that …", "…, X said.", "…, said X.",
 * or "X did …, added that …" where X is what the sentence begins with. Sentences with quotation marks are left to
 * `findQuotes`.
 * @param names the person's name as the articles print it.
 */
export function reportsSpeechOf(sentence: string, names: readonly string[]): boolean {
  if (names.length === 0 || /["“”«»„]/u.test(sentence)) return false;
  const longestFirst = names.toSorted((one, other) => other.length - one.length);
  const pattern = longestFirst.map((name) => name.replaceAll(ESCAPED, '\\$&')).join('|');
  const named = new RegExp(`(?<![\\p{L}\\p{M}])(?:${pattern})(?![\\p{L}\\p{M}])`, 'gu');
  return [...sentence.matchAll(named)].some(({ 0: name, index }) => {
    const [before, after] = [sentence.slice(0, index), sentence.slice(index + name.length)];
    const verbEnd = endOfVerb(sentence, { start: index, end: index + name.length });
    if (verbEnd !== null) {
      const rest = sentence.slice(verbEnd);
      return THAT.test(rest) || (AT_THE_END.test(rest) && AFTER_COMMA.test(before));
    }
    return (AT_THE_END.test(after) && VERB_FIRST.test(before)) || (opens(before) && goesOnToSay(after));
  });
}

/** Only titles stand before the name. */
function opens(before: string): boolean {
  return (
    /^(?:[^\s,.;:]+ ){0,8}$/u.test(before) &&
    !/\b(?:after|before|while|when|with|to|by|for|from|against)\b/iu.test(before)
  );
}

function goesOnToSay(after: string): boolean {
  const found = SECOND_VERB.exec(after);
  return found !== null && !ANOTHER_SUBJECT.test(found[0]);
}
