import {
  CALENDAR,
  FUNCTION_WORDS,
  GIVEN_NAMES,
  NAME_LIKE,
  ORGANISATION_WORDS,
  PARTY_ADJECTIVES,
  PEOPLES,
  PLACE_OPENERS,
  PLACES,
  SURNAMES,
} from '../words/name-lexicon.ts';
import { nameRuns, type WordRange } from './name-runs.ts';
import type { NameWord } from '../words/name-word.ts';
import { isTitleHead, modifiesTitle } from '../words/title-lexicon.ts';
import { endOfTitles, endsOffice, followsTitle, withoutLastTitle } from './titles-in-run.ts';

/** A run of words that may be a person's name, titles and other leading words taken off. */
export interface NameCandidate {
  readonly words: readonly NameWord[];
  /** Index of its first word among the words of the text. */
  readonly from: number;
  /** A title or honorific stands directly before it. */
  readonly titled: boolean;
  /** Leading words that are no title were taken off ("Canada" in "of Canada Mark Carney"). */
  readonly trimmed: boolean;
}

/** The most words a name may have, particles included. */
const LONGEST_NAME = 7;

/** Every run of capitalised words, without its titles; those that name a body, a place or a day are left out. */
export function nameCandidates(words: readonly NameWord[]): readonly NameCandidate[] {
  return nameRuns(words).flatMap((run) => {
    const candidate = candidateOf(words, run);
    return candidate === null || isThing(candidate.words) ? [] : [candidate];
  });
}

/** Every run of capitalised words, without its titles, that names a body or work and may hold a person's name: "Heydar Aliyev Center". */
export function namesOfThings(words: readonly NameWord[]): readonly (readonly NameWord[])[] {
  return nameRuns(words).flatMap((run) => {
    const candidate = candidateOf(words, run);
    return candidate !== null && isThing(candidate.words) ? [candidate.words] : [];
  });
}

function candidateOf(words: readonly NameWord[], run: WordRange): NameCandidate | null {
  const titleEnd = endOfTitles(words, run);
  let titled = titleEnd > run.from;
  const body = titled ? { from: titleEnd, to: run.to } : withoutLastTitle(words, run);
  const from = skipLeading(words, body);
  if (!titled && from === run.from) titled = followsTitle(words, from);
  if (!titled && from > run.from) titled = endsOffice(words, run.from);
  const to = skipTrailing(words, { from, to: body.to });
  const name = words.slice(from, to);
  if (name.length === 0 || name.length > LONGEST_NAME || isTitleAlone(name)) return null;
  return { words: name, from, titled, trimmed: from > body.from };
}

function skipLeading(words: readonly NameWord[], { from, to }: WordRange): number {
  for (let index = from; index < to; index++) {
    const word = words[index];
    if (!word || word.initial || (GIVEN_NAMES.has(word.key) && !PLACE_OPENERS.has(word.key))) return index;
    if (opensName(words, { from: index, to })) return index;
    if (PLACE_OPENERS.has(word.key) && index + 1 < to) index++;
    else if (!leadsNames(word.key)) return index;
  }
  return to;
}

/** "Abu Bakr", who is no place as "Abu Dhabi" is: a given name that is said with another. */
function opensName(words: readonly NameWord[], { from, to }: WordRange): boolean {
  const [first = '', second = ''] = words.slice(from, Math.min(to, from + 2)).map(({ key }) => key);
  if (!PLACE_OPENERS.has(first) || !GIVEN_NAMES.has(first) || second === '') return false;
  return !PLACES.has(second) && !NAME_LIKE.has(`${first} ${second}`);
}

function leadsNames(key: string): boolean {
  return (
    modifiesTitle(key) || [FUNCTION_WORDS, CALENDAR, PEOPLES, PLACES, PARTY_ADJECTIVES].some((list) => list.has(key))
  );
}

function skipTrailing(words: readonly NameWord[], { from, to }: WordRange): number {
  for (let index = to; index > from; index--) {
    const word = words[index - 1];
    if (word && !CALENDAR.has(word.key) && !FUNCTION_WORDS.has(word.key)) return index;
    if (index === from + 2 && word && GIVEN_NAMES.has(words[from]?.key ?? '')) return index; // Theresa May
  }
  return from;
}

function isThing(name: readonly NameWord[]): boolean {
  const keys = name.map(({ key }) => key);
  const edges = keys.flatMap((_key, index) => [keys.slice(0, index + 1), keys.slice(index)]);
  if (edges.some((edge) => NAME_LIKE.has(edge.join(' ')))) return true;
  // "Michael Bay" and "Andrew Banks", but neither "Victoria Park" nor "Prince Edward Island".
  const [first = '', second = ''] = keys;
  const bearsSurname = keys.length === 2 && GIVEN_NAMES.has(first) && !PLACES.has(first) && SURNAMES.has(second);
  // "Bill Garner": what somebody is called by is no body before a surname.
  const naming = keys.length > 1 && GIVEN_NAMES.has(first) && !PLACES.has(first) ? keys.slice(1) : keys;
  return !bearsSurname && naming.some((key) => ORGANISATION_WORDS.has(key));
}

/** "Deputy Director": the last word of a title is no name, unless it is a surname too. */
function isTitleAlone(name: readonly NameWord[]): boolean {
  return name.every(
    ({ key }) => (isTitleHead(key) || modifiesTitle(key)) && !GIVEN_NAMES.has(key) && !SURNAMES.has(key),
  );
}
