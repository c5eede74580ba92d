import { GIVEN_NAMES, PLACES } from '../words/name-lexicon.ts';
import type { WordRange } from './name-runs.ts';
import { isNameSuffix, type NameWord } from '../words/name-word.ts';
import { isHonorific, isOffice, isTitleHead } from '../words/title-lexicon.ts';

/** After the last title of a run that is followed by a name; its start when there is none. */
export function endOfTitles(words: readonly NameWord[], { from, to }: WordRange): number {
  for (let index = to - 2; index >= from; index--) {
    const word = words[index];
    if (!word || !isTitleHead(word.key) || followedBySuffix(words, index)) continue;
    if (!namesGiven(words, { from: index, to }) && !isSurname(words, { from, to: index })) return index + 1;
  }
  return from;
}

// Earl Warren, Dean Acheson: a given name although it is a title too. But "the Earl Warren" has a title.
function namesGiven(words: readonly NameWord[], { from, to }: WordRange): boolean {
  const key = words[from]?.key ?? '';
  if (!GIVEN_NAMES.has(key) || isHonorific(key) || words[from - 1]?.key === 'the') return false;
  return !EASTERN_TITLES.has(key) || !holdsWholeName(words, { from: from + 1, to });
}

/** Titles that people are called by as well: "Sheikh Hasina", "Sultan al-Jaber", "Amir Khan". */
const EASTERN_TITLES: ReadonlySet<string> = new Set('sheikh sheikha shaykh sultan sultana emir amir imam'.split(' '));

/** "Tamim al-Harbi", "Haitham bin Rashed": a given name and one more, so that what stands before them is none. */
function holdsWholeName(words: readonly NameWord[], { from, to }: WordRange): boolean {
  const first = words[from];
  if (first === undefined || isArticle(first)) return false;
  return words.slice(from, to).filter((word) => word.shape === 'capital' && !/^(?:al|el)$/.test(word.key)).length > 1;
}

/** "al-Jaber", "Al Neyadi": a family name. */
function isArticle({ key, text }: NameWord): boolean {
  return /^(?:al|el)$/.test(key) || /^(?:al|el)-/i.test(text);
}

const TITLES_THAT_ARE_SURNAMES: ReadonlySet<string> = new Set(
  'sheikh king prince major pope bishop dean judge page knight baron earl duke cardinal abbot sultan emir amir marshal priest'.split(
    ' ',
  ),
);

/** Hassan Sheikh Mohamud, Martin Luther King: a given name stands before the title. */
function isSurname(words: readonly NameWord[], { from, to }: WordRange): boolean {
  const first = words[from];
  const title = words[to];
  if (!first || !title || to === from || !TITLES_THAT_ARE_SURNAMES.has(title.key)) return false;
  return GIVEN_NAMES.has(first.key) && !PLACES.has(first.key) && !isTitleHead(first.key);
}

/** "Donald Trump President" without its title; "Stephen King" and "Hassan Sheikh Mohamud" whole. */
export function withoutLastTitle(words: readonly NameWord[], { from, to }: WordRange): WordRange {
  const first = words[from];
  const title = words
    .slice(from, to)
    .findIndex(({ key }, index) => isOffice(key) && (index > 0 || !GIVEN_NAMES.has(key)));
  if (title < 0 || isSurname(words, { from, to: from + title })) return { from, to };
  const named = first && (GIVEN_NAMES.has(first.key) || first.initial);
  return title > 0 && named && from + title === to - 1 ? { from, to } : { from, to: from + title };
}

/** A title in small letters directly before: "former president Barack Obama". */
export function followsTitle(words: readonly NameWord[], from: number): boolean {
  const before = words[from - 1];
  return words[from]?.joined === true && before !== undefined && isTitleHead(before.key);
}

/** The capitals before the name end an office: "Secretary of [State] Antony Blinken". */
export function endsOffice(words: readonly NameWord[], from: number): boolean {
  const preposition = words[from - 1]?.key ?? '';
  return (
    /^(?:of|for|and|to)$/.test(preposition) && [2, 3, 4, 5].some((back) => isTitleHead(words[from - back]?.key ?? ''))
  );
}

function followedBySuffix(words: readonly NameWord[], index: number): boolean {
  const next = words[index + 1];
  return next !== undefined && isNameSuffix(next);
}
