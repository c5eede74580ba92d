import { namesOfThings } from './name-candidates.ts';
import { speaksAgainstPeople } from './speaks-against-people.ts';
import { createNameTagger } from './name-tagger.ts';
import { builtInNameWeights } from './name-weights.ts';
import { type NameWord, nameWords } from '../words/name-word.ts';
import { namedAgain } from './named-again.ts';
import { namesByRules } from './names-by-rules.ts';
import { wordsInCapitals } from './names-in-capitals.ts';
import { type FoundNames, namesOfLabels } from './names-of-labels.ts';
import type { FindPeople } from '../words/person-mention.ts';

/**
 * How much likelier a word is a person's where the rules found one, and how much less likely elsewhere and in what names
 * a body or work: logarithms of odds. docs/decisions/0013 has what they were chosen on.
 */
const RULES_FOUND_ONE = 1;
const RULES_FOUND_NONE = -1;
const RULES_FOUND_A_THING = -4;
const CERTAINLY_NO_PERSON = -8;

const tagNames = createNameTagger(builtInNameWeights());

/**
 * The people, organisations and places that a text names: the most probable by the trained tagger, which takes into
 * account where the rules find people. Someone named once in full is found again by surname.
 */
export function findNames(text: string): FoundNames {
  const words = nameWords(text);
  const leanings = leaningsOf(words, text);
  const tagged = tagNames(words, text, { leaning: (index) => leanings[index] ?? 0 });
  return namesOfLabels(words, namedAgain(words, tagged), text);
}

function leaningsOf(words: readonly NameWord[], text: string): Float64Array {
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
  for (const name of namesByRules(words, text)) lean(name, RULES_FOUND_ONE);
  for (const index of speaksAgainstPeople(words)) leanings[index] = CERTAINLY_NO_PERSON;
  return leanings;
}

/** The people a text names. */
export const findPeople: FindPeople = (text) => findNames(text).people;
