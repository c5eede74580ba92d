import { BODIES_OF_ONE_WORD } from './body-words.ts';
import { labelSpans } from './label-spans.ts';
import { BEGINS_PERSON, OUTSIDE } from './name-labels.ts';
import { SAYING } from './name-surroundings.ts';
import type { WordRange } from './name-runs.ts';
import { GIVEN_NAMES, ORDINARY_WORDS, SURNAMES, THING_SURNAMES } from '../words/name-lexicon.ts';
import type { NameWord } from '../words/name-word.ts';
import { isOffice, isPersonNoun } from '../words/title-lexicon.ts';

/** Words of a text that is long enough to have named in full whoever it names by one word. */
const LONG_ENOUGH = 60;

/**
 * Labels without the people for whom nothing speaks in the whole text but that they look like some to the tagger: no
 * list of names, no rule ("Briarly told me") and, where the name is one word, no longer name that holds it, nobody's
 * trade before it ("blogger Nazavrik"), no verb of saying behind it; where it is several, a last word that is an
 * ordinary one ("Working Visit"). Brands, bodies and villages that nobody knows look so too. A few sentences by
 * themselves may go on about somebody, and keep all.
 * @param ruled the words, by where they begin, that rules found to be a person's.
 */
export function withoutDoubtfulPeople(
  words: readonly NameWord[],
  labels: Uint8Array,
  ruled: ReadonlySet<number>,
): Uint8Array {
  if (words.length < LONG_ENOUGH) return labels;
  const isOrdinary = createIsOrdinary(words);
  const doubtful: WordRange[] = [];
  const known = new Set<string>();
  for (const span of labelSpans(labels, BEGINS_PERSON)) {
    const name = words.slice(span.from, span.to);
    const last = name.at(-1);
    const isRuled = name.some(({ start }) => ruled.has(start));
    const isSure =
      name.length === 1
        ? isRuled || isListed(name) || isTold(words, span.from)
        : last !== undefined && (!isOrdinary(last) || isListed(name) || (isRuled && !name.every(isOrdinary)));
    if (isSure) for (const { key } of name) known.add(key);
    else doubtful.push(span);
  }
  const left = labels.slice();
  for (const { from, to } of doubtful) {
    if (to - from > 1 || !known.has(words[from]?.key ?? '')) left.fill(OUTSIDE, from, to);
  }
  return left;
}

/** Whether a list of names holds one of the words; a surname that is a thing too counts behind a given name alone. */
function isListed(name: readonly NameWord[]): boolean {
  return name.some(({ key, leadKey }) =>
    [key, leadKey].some((one) => GIVEN_NAMES.has(one) || (SURNAMES.has(one) && !THING_SURNAMES.has(one))),
  );
}

/** Whether a word is no name where it stands: the text prints it in small letters too, or it is an office or another common word. */
function createIsOrdinary(words: readonly NameWord[]): (word: NameWord) => boolean {
  const small = new Set(words.flatMap(({ shape, key }) => (shape === 'other' ? [key] : [])));
  return ({ key }) =>
    small.has(key) || ORDINARY_WORDS.has(key) || THING_SURNAMES.has(key) || isOffice(key) || /...ing$/.test(key);
}

/** Whether the word before tells what somebody is, or the one behind that somebody spoke: of a known body neither does. */
function isTold(words: readonly NameWord[], index: number): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (word === undefined || BODIES_OF_ONE_WORD.has(word.key)) return false;
  return (word.joined && isPersonNoun(before?.key ?? '')) || (after?.joined === true && SAYING.test(after.text));
}
