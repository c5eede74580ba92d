import { labelSpans } from './label-spans.ts';
import { BEGINS_PERSON } from './name-labels.ts';
import { CALENDAR, LEADING_FAMILY_NAMES, PLACES } from '../words/name-lexicon.ts';
import { isNameSuffix, type NameWord } from '../words/name-word.ts';

/** Labels with the people found again that a text names in full: by surname, or in a headline in capitals. */
export function namedAgain(words: readonly NameWord[], labels: Uint8Array): Uint8Array {
  const again = labels.slice();
  const known = surnamesOf(labelSpans(labels, BEGINS_PERSON).map(({ from, to }) => words.slice(from, to)));
  words.forEach((word, index) => {
    if (!known.has(word.key) || isPerson(labels[index]) || !standsAlone(words, index)) return;
    // A name of something else that goes on behind it is no surname: "Hasanov Street".
    if (labels[index + 1] !== undefined && labels[index + 1] === (labels[index] ?? 0) + 1 && labels[index] !== 0)
      return;
    again[index] = BEGINS_PERSON;
  });
  return again;
}

const isPerson = (label: number | undefined): boolean => label === BEGINS_PERSON || label === BEGINS_PERSON + 1;

/** The words by which people named in full are named again. Places, months and single letters are not trusted. */
function surnamesOf(people: readonly (readonly NameWord[])[]): ReadonlySet<string> {
  return new Set(
    people.flatMap((name) => {
      const [first, last] = [name[0], name.findLast((word) => !isNameSuffix(word) && word.shape === 'capital')];
      if (!first || !last || first === last) return [];
      const surnames = LEADING_FAMILY_NAMES.has(first.key) ? [first.key, last.key] : [last.key];
      return surnames.filter((key) => key.length > 2 && !PLACES.has(key) && !CALENDAR.has(key));
    }),
  );
}

/** A capitalised word without another beside it; in a line of capitals, any. */
function standsAlone(words: readonly NameWord[], index: number): boolean {
  const word = words[index];
  if (word?.shape !== 'capital') return false;
  const [before, after] = [words[index - 1], words[index + 1]];
  if (word.capitals) return true;
  return !(word.joined && before?.shape === 'capital') && !(after?.joined && after.shape === 'capital');
}
