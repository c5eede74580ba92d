import notPeople from '../word-lists/not-people.json' with { type: 'json' };
import { GIVEN_NAMES, NEVER_PEOPLE, PEOPLES, SURNAMES } from '../words/name-lexicon.ts';
import { nameRuns } from './name-runs.ts';
import type { NameWord } from '../words/name-word.ts';

const OPENERS = listed([notPeople['begin sentences of news'], notPeople['begin instructions and headings']]);
const THINGS = listed([notPeople['follow the name of a thing']]);
const BODIES = listed([notPeople['bodies and things of one word']]);
const BEFORE_OF = listed([notPeople['stand before of and the name of a place']]);

/** "I'm", "We've", "You'll". */
const CONTRACTION = /\p{L}['’ʼ](?:m|ve|ll|re|d)$|n['’ʼ]t$/u;
/** "APIs", "DAOs". */
const ACRONYMS = /^\p{Lu}{2,}s$/u;

/**
 * The words, by index, whose surroundings say that they name nobody: ordinary words that only begin a sentence ("Gunmen
 * kill …"), bodies of one word, contractions, acronyms in the plural, and names that a noun calls a thing ("the Herri Batasuna party", "the
 * port of Shahid Rajaee").
 */
export function speaksAgainstPeople(words: readonly NameWord[]): readonly number[] {
  const small = new Set(words.flatMap(({ shape, key, text }) => (shape === 'other' && text === key ? [key] : [])));
  const found = words.flatMap(({ text }, index) => (CONTRACTION.test(text) || ACRONYMS.test(text) ? [index] : []));
  for (const { from, to } of nameRuns(words)) {
    const run = words.slice(from, to);
    const [first] = run;
    if (first === undefined) continue;
    if (NEVER_PEOPLE.has(run.map(({ key }) => key).join(' ')) || isNamedThing(words, from, to))
      found.push(...run.map((_word, index) => from + index));
    else if (run.length === 1 && (isBody(first) || (first.first && isOrdinary(first, small)))) found.push(from);
  }
  return found;
}

function isOrdinary({ key }: NameWord, small: ReadonlySet<string>): boolean {
  if (GIVEN_NAMES.has(key) || SURNAMES.has(key)) return false;
  return OPENERS.has(key) || small.has(key);
}

/** "Hamas", "Tibetans". */
function isBody({ key }: NameWord): boolean {
  return BODIES.has(key) || (key.endsWith('s') && PEOPLES.has(key.slice(0, -1)));
}

function isNamedThing(words: readonly NameWord[], from: number, to: number): boolean {
  const next = words[to];
  if (next?.joined === true && next.shape === 'other' && THINGS.has(next.key)) return true;
  const [before, joint] = [words[from - 2], words[from - 1]];
  return joint?.text === 'of' && before !== undefined && BEFORE_OF.has(before.key);
}

function listed(lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')));
}
