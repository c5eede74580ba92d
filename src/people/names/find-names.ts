import { namesOfThings } from './name-candidates.ts';
import { speaksAgainstPeople } from './speaks-against-people.ts';
import { createNameTagger } from './name-tagger.ts';
import { builtInNameWeights } from './name-weights.ts';
import { type NameWord, nameWords } from '../words/name-word.ts';
import { namedAgain } from './named-again.ts';
import { BEGINS_PERSON } from './name-labels.ts';
import { type NameByRules, namesByRules } from './names-by-rules.ts';
import { wordsInCapitals } from './names-in-capitals.ts';
import { type FoundNames, namesOfLabels } from './names-of-labels.ts';
import { findNicknames, withoutNicknames } from './nicknames.ts';
import { withoutDoubtfulPeople } from './without-doubtful-people.ts';
import { sureBodies } from './sure-bodies.ts';
import type { FindPeople } from '../words/person-mention.ts';
import { isTitleHead } from '../words/title-lexicon.ts';

/**
 * How much likelier a word is a person's where the rules found one, and how much less likely elsewhere and in what names
 * a body or work: logarithms of odds. docs/decisions/0013 has what they were chosen on.
 */
const RULES_FOUND_ONE = 1;
const RULES_SURELY_FOUND_ONE = 3;
/** Points of the rules from which nothing else is likely: a title before a given name, say. */
const SURELY = 5;
const RULES_FOUND_NONE = -1;
const RULES_FOUND_A_THING = -4;
const CERTAINLY_NO_PERSON = -8;

const tagNames = createNameTagger(builtInNameWeights());

/**
 * The people, organisations and places that a text names: the most probable by the trained tagger, which takes into
 * account where the rules find people. Someone named once in full is found again by surname.
 */
export function findNames(text: string): FoundNames {
  const printed = nameWords(text);
  const nicknames = findNicknames(printed, text);
  const read = labelled(withoutNicknames(printed, nicknames), text);
  const labelAt = new Map(read.words.map(({ start }, index) => [start, read.labels[index]]));
  const names = nicknames.filter(({ surname }) => labelAt.get(printed[surname]?.start ?? -1) === BEGINS_PERSON + 1);
  // Words in marks that stand within nobody's name are read where they stand.
  const { words, labels } = names.length === nicknames.length ? read : labelled(withoutNicknames(printed, names), text);
  const found = namesOfLabels(words, labels, text);
  return { ...found, organisations: sureBodies({ text, ...found }) };
}

interface Labelled {
  readonly words: readonly NameWord[];
  readonly labels: Uint8Array;
}

function labelled(words: readonly NameWord[], text: string): Labelled {
  const ruled = namesByRules(words, text);
  const leanings = leaningsOf(words, text, ruled);
  const tagged = tagNames(words, text, { leaning: (index) => leanings[index] ?? 0 });
  const starts = new Set(ruled.flatMap((name) => name.words.map(({ start }) => start)));
  return { words, labels: withoutDoubtfulPeople(words, namedAgain(words, tagged), starts) };
}

function leaningsOf(words: readonly NameWord[], text: string, ruled: readonly NameByRules[]): Float64Array {
  const indexOf = new Map(words.map(({ start }, index) => [start, index]));
  const leanings = new Float64Array(words.length).fill(RULES_FOUND_NONE);
  const lean = (name: readonly NameWord[], leaning: number): void => {
    for (const { start } of name) leanings[indexOf.get(start) ?? -1] = leaning;
  };
  const headlines = wordsInCapitals(words, text);
  words.forEach(({ capitals }, index) => {
    // "SOCAR said": an acronym, unless the rules know better or the whole line is in capitals.
    if (capitals && !headlines.has(index)) leanings[index] = RULES_FOUND_A_THING;
  });
  for (const name of namesOfThings(words)) {
    // In a headline in capitals a run is a whole line.
    if (!name.every(({ capitals }) => capitals)) lean(name, RULES_FOUND_A_THING);
  }
  for (const { words: name, points } of ruled) {
    lean(name, points >= SURELY ? RULES_SURELY_FOUND_ONE : RULES_FOUND_ONE);
    const before = words[(indexOf.get(name[0]?.start ?? -1) ?? 0) - 1];
    // "Sultan Haitham bin Rashed": the title is none of the name.
    if (points >= SURELY && before !== undefined && isTitleHead(before.key)) lean([before], RULES_FOUND_A_THING);
  }
  for (const index of speaksAgainstPeople(words)) leanings[index] = CERTAINLY_NO_PERSON;
  return leanings;
}

/** The people a text names. */
export const findPeople: FindPeople = (text) => findNames(text).people;
