import type { ArchiveReader } from '../../archive/archive-reader.ts';
import { plainLetters } from '../../text/plain-letters.ts';
import { wordsOf } from '../../text/words.ts';
import { isEnglish } from './is-english.ts';
import { type PlaceName, readPlaceNames } from './place-names.ts';

/** Endings of a place in a sentence: cases of Russian; of Azerbaijani and Turkish in plain letters. No ending of a surname is among them. */
const CYRILLIC_ENDING = /^(?:[аяуюыиеой]|[оеи][мйю]|[ои]ю|и[ией]|ией|[ая](?:м|ми|х))?$/u;
const LATIN_ENDING = /^(?:[ae]|y[aeiu]|n?[iu]n?|n?d[ae](?:n|ki)?|t[ae]n?|n[ae]|y?l[ae]|l[iu])?$/u;
/** Letters that a place must have before its last gives way to an ending. */
const SHORTEST_PLACE = 4;

/** Words with the places among them as English articles print them. */
export interface ReadPlaces {
  readonly text: string;
  /** What was read as what; none where the words are as they were typed. */
  readonly places: readonly { readonly typed: string; readonly meant: string }[];
}

/**
 * Reads the places that somebody names in another language than the archive's: “Франции” is France to an archive that
 * prints no such word. What it does print, and whatever is written in small letters of English, stays.
 */
export function createReadPlaces(archive: ArchiveReader): (text: string) => Promise<ReadPlaces> {
  let names: readonly PlaceName[] | null = null;
  return async (text) => {
    const words = wordsOf(text).filter(({ text }) => /^\p{Lu}|[^\p{ASCII}]/u.test(text));
    const printed = await archive.wordCounts(words.map(({ stem }) => stem));
    const strange = words.filter(({ stem }) => !printed.has(stem));
    if (strange.length === 0 || !(await archive.kept(isEnglish))) return { text, places: [] };
    names ??= readPlaceNames();
    const known = names;
    const found = strange.flatMap(({ text: typed, start, end }) => {
      const meant = placeMeant(typed, known);
      return meant === null || meant === typed ? [] : [{ typed, meant, start, end }];
    });
    const read = found.reduceRight(
      (so, { meant, start, end }) => `${so.slice(0, start)}${meant}${so.slice(end)}`,
      text,
    );
    return { text: read, places: found.map(({ typed, meant }) => ({ typed, meant })) };
  };
}

/** The English name of a place, in whatever case the word has it. */
export function placeMeant(typed: string, places: readonly PlaceName[]): string | null {
  const word = plainLetters(typed.split(/['’]/u)[0] ?? '');
  const found = places
    .filter(({ foreign }) => isFormOf(word, foreign))
    .toSorted((one, other) => other.foreign.length - one.foreign.length);
  return found[0]?.english ?? null;
}

function isFormOf(word: string, name: string): boolean {
  if (word === name) return true;
  if (name.length < SHORTEST_PLACE) return false;
  if (!/\p{Script=Cyrillic}/u.test(name)) return word.startsWith(name) && LATIN_ENDING.test(word.slice(name.length));
  // In Russian the last letter of the name itself gives way: "Франция", "Франции".
  const root = name.length > SHORTEST_PLACE ? name.replace(/[аяоеыийь]$/u, '') : name;
  return word.startsWith(root) && CYRILLIC_ENDING.test(word.slice(root.length));
}
