import { nameCandidates } from './name-candidates.ts';
import { ENOUGH, evidenceFor } from './name-evidence.ts';
import { LEADING_FAMILY_NAMES } from '../words/name-lexicon.ts';
import { isNameSuffix, type NameWord } from '../words/name-word.ts';
import { namesInCapitals, wordsInCapitals } from './names-in-capitals.ts';

/**
 * The people a text names, found by rules: runs of capitalised words, weighed by titles, given names, the shape of
 * surnames and the words around them. A surname alone counts once the text has named its bearer in full, and a full
 * name counts on less where it stands in a list beside one.
 * @returns the names in order.
 */
export function namesByRules(words: readonly NameWord[], text: string): readonly NameByRules[] {
  const inCapitals = wordsInCapitals(words, text);
  const names = namesInSentences(
    words.map((word, index) => (inCapitals.has(index) ? { ...word, shape: 'other' } : word)),
    text,
  );
  const headlines = words.filter((_word, index) => inCapitals.has(index));
  const again = namesInCapitals(headlines, namesAgain(names)).map((name) => ({ words: name, points: ENOUGH }));
  return [...names, ...again].sort((one, other) => startOf(one.words) - startOf(other.words));
}

/** A person's name, and the points that speak for its being one. */
export interface NameByRules {
  readonly words: readonly NameWord[];
  readonly points: number;
}

interface Weighed extends NameByRules {
  readonly titled: boolean;
}

function namesInSentences(words: readonly NameWord[], text: string): readonly NameByRules[] {
  const weighed = nameCandidates(words).map((candidate) => ({
    ...candidate,
    points: evidenceFor(candidate, { text, words }),
  }));
  const listed = weighed.map((one, index): Weighed => {
    const beside = besidePerson(one, weighed[index - 1], text) || besidePerson(one, weighed[index + 1], text);
    return { ...one, points: one.points + (beside ? 1.5 : 0) };
  });
  const known = surnamesOf(listed.filter(({ points }) => points >= ENOUGH));
  return listed.filter((one) => one.points >= ENOUGH || (one.points > -2 && repeats(one, known)));
}

/** Whether a name of several words stands in a list beside one that is surely a person: "Ann Lee and Tsering Woeser". */
function besidePerson(one: Weighed, other: Weighed | undefined, text: string): boolean {
  if (other === undefined || other.points < ENOUGH || one.words.length < 2) return false;
  const [left, right] = startOf(one.words) < startOf(other.words) ? [one, other] : [other, one];
  return /^(?: ?, (?:and )?| and )$/.test(text.slice(endOf(left.words), startOf(right.words)));
}

/** The words by which the people of a text may be named again. */
function surnamesOf(people: readonly Weighed[]): ReadonlySet<string> {
  return new Set(
    people.flatMap(({ words, titled }) => {
      const name = words.filter((word) => !isNameSuffix(word) && word.shape === 'capital');
      const [first, last] = [name[0]?.key ?? '', name.at(-1)?.key ?? ''];
      if (name.length === 1) return titled ? [last] : [];
      return LEADING_FAMILY_NAMES.has(first) ? [first, last] : [last];
    }),
  );
}

function repeats({ words }: NameByRules, known: ReadonlySet<string>): boolean {
  return words.length === 1 && known.has(words[0]?.key ?? '');
}

/** Names as a headline may repeat them: whole, or the surname. */
function namesAgain(names: readonly NameByRules[]): ReadonlySet<string> {
  return new Set(
    names.flatMap((name) => [name.words, name.words.slice(-1)].map((words) => words.map(({ key }) => key).join(' '))),
  );
}

const startOf = (words: readonly NameWord[]): number => words[0]?.start ?? 0;
const endOf = (words: readonly NameWord[]): number => words.at(-1)?.end ?? 0;
