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
} from './name-lexicon.ts';
import type { NameWord } from './name-word.ts';
import { isHonorific, isOffice, isTitleHead, modifiesTitle } from './title-lexicon.ts';

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

/** Every run of capitalised words, without its titles; those that name a body, a place or a day are left out. */
export function nameCandidates(words: readonly NameWord[]): readonly NameCandidate[] {
  const candidates: NameCandidate[] = [];
  for (let from = 0; from < words.length;) {
    const to = endOfRun(words, from);
    if (to > from) {
      const candidate = candidateOf(words, { from, to });
      if (candidate) candidates.push(candidate);
    }
    from = Math.max(to, from + 1);
  }
  return candidates;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

// Particles that may begin a name whose given name is left out: "said von der Leyen".
const LEADING_PARTICLES: ReadonlySet<string> = new Set('von van der bin ibn bint'.split(' '));

/** Where the run of capitals that begins at `from` ends; `from` itself when none begins there. */
function endOfRun(words: readonly NameWord[], from: number): number {
  const first = words[from];
  if (!first || (first.shape !== 'capital' && !LEADING_PARTICLES.has(first.text))) return from;
  let end = first.shape === 'capital' ? from + 1 : from;
  for (let index = from + 1; index < words.length && words[index]?.joined; index++) {
    if (words[index]?.shape === 'capital') end = index + 1;
    else if (words[index]?.shape === 'other') break;
    if (index - end >= 2) break;
  }
  return end;
}

function candidateOf(words: readonly NameWord[], run: Range): NameCandidate | null {
  const titleEnd = endOfTitles(words, run);
  let titled = titleEnd > run.from;
  const body = titled ? { from: titleEnd, to: run.to } : withoutLastTitle(words, run);
  const from = skipLeading(words, body);
  if (!titled && from === run.from) titled = followsTitle(words, from);
  if (!titled && from > run.from) titled = endsOffice(words, run.from);
  const to = skipTrailing(words, { from, to: body.to });
  const name = words.slice(from, to);
  if (name.length === 0 || isThing(name) || isTitleAlone(name)) return null;
  return { words: name, from, titled, trimmed: from > body.from };
}

/** After the last title of a run that is followed by a name; its start when there is none. */
function endOfTitles(words: readonly NameWord[], { from, to }: Range): number {
  for (let index = to - 2; index >= from; index--) {
    const word = words[index];
    if (!word || !isTitleHead(word.key) || followedBySuffix(words, index)) continue;
    if (!namesGiven(words, index) && !isSurname(words, { from, to: index })) return index + 1;
  }
  return from;
}

// Earl Warren, Dean Acheson: a given name although it is a title too. But "the Earl Warren" has a title.
function namesGiven(words: readonly NameWord[], index: number): boolean {
  const key = words[index]?.key ?? '';
  return GIVEN_NAMES.has(key) && !isHonorific(key) && words[index - 1]?.key !== 'the';
}

const TITLES_THAT_ARE_SURNAMES: ReadonlySet<string> = new Set(
  'sheikh king prince major pope bishop dean judge page knight baron earl duke cardinal abbot sultan emir amir marshal priest'.split(
    ' ',
  ),
);

/** Hassan Sheikh Mohamud, Martin Luther King: a given name stands before the title. */
function isSurname(words: readonly NameWord[], { from, to }: Range): boolean {
  const first = words[from];
  const title = words[to];
  if (!first || !title || to === from || !TITLES_THAT_ARE_SURNAMES.has(title.key)) return false;
  return GIVEN_NAMES.has(first.key) && !PLACES.has(first.key) && !isTitleHead(first.key);
}

/** "Donald Trump President" without its title; "Stephen King" and "Hassan Sheikh Mohamud" whole. */
function withoutLastTitle(words: readonly NameWord[], { from, to }: Range): Range {
  const first = words[from];
  const title = words.slice(from, to).findIndex(({ key }) => isOffice(key));
  if (title < 0 || isSurname(words, { from, to: from + title })) return { from, to };
  const named = first && (GIVEN_NAMES.has(first.key) || first.initial);
  return title > 0 && named && from + title === to - 1 ? { from, to } : { from, to: from + title };
}

function skipLeading(words: readonly NameWord[], { from, to }: Range): number {
  for (let index = from; index < to; index++) {
    const word = words[index];
    if (!word || word.initial || (GIVEN_NAMES.has(word.key) && !PLACE_OPENERS.has(word.key))) return index;
    if (PLACE_OPENERS.has(word.key) && index + 1 < to) index++;
    else if (!leadsNames(word.key)) return index;
  }
  return to;
}

function leadsNames(key: string): boolean {
  return (
    modifiesTitle(key) || [FUNCTION_WORDS, CALENDAR, PEOPLES, PLACES, PARTY_ADJECTIVES].some((list) => list.has(key))
  );
}

function skipTrailing(words: readonly NameWord[], { from, to }: Range): number {
  for (let index = to; index > from; index--) {
    const word = words[index - 1];
    if (word && !CALENDAR.has(word.key) && !FUNCTION_WORDS.has(word.key)) return index;
    if (index === from + 2 && word && GIVEN_NAMES.has(words[from]?.key ?? '')) return index; // Theresa May
  }
  return from;
}

/** A title in small letters directly before: "former president Barack Obama". */
function followsTitle(words: readonly NameWord[], from: number): boolean {
  const before = words[from - 1];
  return words[from]?.joined === true && before !== undefined && isTitleHead(before.key);
}

/** The capitals before the name end an office: "Secretary of [State] Antony Blinken". */
function endsOffice(words: readonly NameWord[], from: number): boolean {
  const preposition = words[from - 1]?.key ?? '';
  return (
    /^(?:of|for|and|to)$/.test(preposition) && [2, 3, 4, 5].some((back) => isTitleHead(words[from - back]?.key ?? ''))
  );
}

function isThing(name: readonly NameWord[]): boolean {
  const keys = name.map(({ key }) => key);
  const edges = keys.flatMap((_key, index) => [keys.slice(0, index + 1), keys.slice(index)]);
  if (edges.some((edge) => NAME_LIKE.has(edge.join(' ')))) return true;
  // "Michael Bay" and "Andrew Banks", but neither "Victoria Park" nor "Prince Edward Island".
  const [first = '', second = ''] = keys;
  const bearsSurname = keys.length === 2 && GIVEN_NAMES.has(first) && !PLACES.has(first) && SURNAMES.has(second);
  return !bearsSurname && keys.some((key) => ORGANISATION_WORDS.has(key));
}

/** "Deputy Director": the last word of a title is no name, unless it is a surname too. */
function isTitleAlone(name: readonly NameWord[]): boolean {
  return name.every(
    ({ key }) => (isTitleHead(key) || modifiesTitle(key)) && !GIVEN_NAMES.has(key) && !SURNAMES.has(key),
  );
}

function followedBySuffix(words: readonly NameWord[], index: number): boolean {
  const next = words[index + 1];
  return next !== undefined && isNameSuffix(next);
}

/** Whether a word follows a surname and belongs to the name: "Jr.", "III". */
export function isNameSuffix({ text }: NameWord): boolean {
  return /^(?:Jr|Sr|[IVX]+)$/.test(text);
}
