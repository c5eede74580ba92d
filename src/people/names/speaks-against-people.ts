import notPeople from '../word-lists/not-people.json' with { type: 'json' };
import { GIVEN_NAMES, NEVER_PEOPLE, PEOPLES, SURNAMES } from '../words/name-lexicon.ts';
import { nameRuns } from './name-runs.ts';
import type { NameWord } from '../words/name-word.ts';
import { isPersonNoun } from '../words/title-lexicon.ts';

const OPENERS = listed([notPeople['begin sentences of news'], notPeople['begin instructions and headings']]);
const THINGS = listed([notPeople['follow the name of a thing']]);
const BODIES = listed([notPeople['bodies and things of one word']]);
const BEFORE_OF = listed([notPeople['stand before of and the name of a place']]);
const ARABIC = listed([notPeople['begin Arabic names of bodies and places']]);

/** "I'm", "We've", "You'll". */
const CONTRACTION = /\p{L}['’ʼ](?:m|ve|ll|re|d)$|n['’ʼ]t$/u;
/** "APIs", "DAOs". */
const ACRONYMS = /^\p{Lu}{2,}s$/u;

/**
 * The words, by index, whose surroundings say that they name nobody: ordinary words that only begin a sentence ("Gunmen
 * kill …", "Murder suspect Ivo Brank"), bodies of one word, contractions, acronyms in the plural, and names that a noun calls a thing ("the Herri Batasuna party", "the
 * port of Shahid Rajaee").
 */
export function speaksAgainstPeople(words: readonly NameWord[]): readonly number[] {
  const small = new Set(words.flatMap(({ shape, key, text }) => (shape === 'other' && text === key ? [key] : [])));
  const capital = new Set(words.flatMap(({ shape, key, first }) => (shape === 'capital' && !first ? [key] : [])));
  const found = words.flatMap(({ text }, index) => (CONTRACTION.test(text) || ACRONYMS.test(text) ? [index] : []));
  for (const { from, to } of nameRuns(words)) {
    const run = words.slice(from, to);
    const [first] = run;
    if (first === undefined) continue;
    if (NEVER_PEOPLE.has(run.map(({ key }) => key).join(' ')) || isNamedThing(words, from, to) || isArabicThing(run))
      found.push(...run.map((_word, index) => from + index));
    else if (run.length > 1) continue;
    else if (isBody(first)) found.push(from);
    else if (first.first && (isOrdinary(first, small) || tellsOfSomebody(words, from, capital))) found.push(from);
  }
  return found;
}

function isOrdinary({ key }: NameWord, small: ReadonlySet<string>): boolean {
  if (GIVEN_NAMES.has(key) || SURNAMES.has(key)) return false;
  return OPENERS.has(key) || small.has(key);
}

/** "Murder suspect", "Fraud victim": what somebody is a suspect of, and nobody whose name the text prints within a sentence. */
function tellsOfSomebody(words: readonly NameWord[], index: number, capital: ReadonlySet<string>): boolean {
  const [{ key } = { key: '' }, next] = [words[index], words[index + 1]];
  if (next?.joined !== true || next.shape !== 'other' || !isPersonNoun(next.key)) return false;
  return !GIVEN_NAMES.has(key) && !SURNAMES.has(key) && !capital.has(key);
}

/** "Hamas", "Tibetans". */
function isBody({ key }: NameWord): boolean {
  return BODIES.has(key) || (key.endsWith('s') && PEOPLES.has(key.slice(0, -1)));
}

/** "Jabhat al-Nusra", "Deir al-Zour". */
function isArabicThing([first, second]: readonly NameWord[]): boolean {
  return first !== undefined && ARABIC.has(first.key) && /^al(?:-|$)/i.test(second?.text ?? '');
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
