import { labelSpans } from './label-spans.ts';
import { BEGINS_ORGANISATION, BEGINS_PERSON, BEGINS_PLACE } from './name-labels.ts';
import { namesOfThings } from './name-candidates.ts';
import { createNameTagger } from './name-tagger.ts';
import { builtInNameWeights } from './name-weights.ts';
import { type NameWord, nameWords } from './name-word.ts';
import { namedAgain } from './named-again.ts';
import { namesByRules } from './names-by-rules.ts';
import type { PersonMention } from './person-mention.ts';

/** What a text names, each list in order; a name is `text.slice(start, end)`. */
export interface FoundNames {
  readonly people: readonly PersonMention[];
  readonly organisations: readonly PersonMention[];
  readonly places: readonly PersonMention[];
}

/**
 * How much likelier a word is a person's where the rules found one, and how much less likely elsewhere and in what names
 * a body or work: logarithms of odds. docs/decisions/0013 has what they were chosen on.
 */
const RULES_FOUND_ONE = 1;
const RULES_FOUND_NONE = -1;
const RULES_FOUND_A_THING = -4;

const tagNames = createNameTagger(builtInNameWeights());

/**
 * The people, organisations and places that a text names: the most probable by the trained tagger, which takes into
 * account where the rules find people. Someone named once in full is found again by surname.
 */
export function findNames(text: string): FoundNames {
  const words = nameWords(text);
  const leanings = leaningsOf(words, text);
  const tagged = tagNames(words, text, { leaning: (index) => leanings[index] ?? 0 });
  const labels = namedAgain(words, tagged);
  const named = (begin: number): readonly PersonMention[] =>
    labelSpans(labels, begin).map(({ from, to }) => mentionOf(words.slice(from, to), text));
  return { people: named(BEGINS_PERSON), organisations: named(BEGINS_ORGANISATION), places: named(BEGINS_PLACE) };
}

function leaningsOf(words: readonly NameWord[], text: string): Float64Array {
  const indexOf = new Map(words.map(({ start }, index) => [start, index]));
  const leanings = new Float64Array(words.length).fill(RULES_FOUND_NONE);
  const lean = (name: readonly NameWord[], leaning: number): void => {
    for (const { start } of name) leanings[indexOf.get(start) ?? -1] = leaning;
  };
  for (const name of namesOfThings(words)) {
    // In a headline in capitals a run is a whole line.
    if (!name.every(({ capitals }) => capitals)) lean(name, RULES_FOUND_A_THING);
  }
  for (const name of namesByRules(words, text)) lean(name, RULES_FOUND_ONE);
  return leanings;
}

function mentionOf(words: readonly NameWord[], text: string): PersonMention {
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? 0;
  // "Martin Luther King Jr." keeps its full stop, as any abbreviation would.
  const stop = text[end] === '.' && /\b(?:Jr|Sr)$/.test(text.slice(start, end)) ? 1 : 0;
  return { name: text.slice(start, end + stop), start, end: end + stop };
}
