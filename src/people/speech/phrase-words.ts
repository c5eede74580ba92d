import { type NameWord, nameWords } from '../words/name-word.ts';

/** Words that a noun phrase holds, or that govern one. */
export const PREPOSITIONS: ReadonlySet<string> = listed(
  'of for to from by with at in on against about behind beside near around like as under over between among alongside without toward towards than regarding concerning plus versus',
);
export const DETERMINERS: ReadonlySet<string> = listed(
  'the a an one his her its their our my this that some any another',
);
/** What no noun phrase goes on over. */
export const BREAKS: ReadonlySet<string> = listed(
  'he she it they we you i that if whether because but when while after before until since so then has have had do does did will would can could may might must shall should not never there here what where why how said says say saying who whom which is was are were',
);

/** A word, and whether a comma stands behind it. */
export interface ClauseWord extends NameWord {
  readonly beforeComma: boolean;
}

/**
 * The words of a stretch that stand in the sentence and clause of what follows it; null when a new one begins right there.
 * @param stretch at most a few hundred characters.
 */
export function wordsOfClause(stretch: string): readonly ClauseWord[] | null {
  const clause = stretch.split(CLAUSE_END).at(-1) ?? '';
  // A name stands behind: does it begin a sentence? The dots of "U.S. President" end none.
  const words = nameWords(`${clause}Name`);
  const first = words.findLastIndex((word, index) => word.first && !(words[index - 1]?.text.includes('.') ?? false));
  if (first === words.length - 1 && words.length > 1) return null;
  return words.slice(Math.max(first, 0), -1).map((word, index, all) => ({
    ...word,
    beforeComma: clause.slice(word.end, all[index + 1]?.start ?? clause.length).includes(','),
  }));
}

/** A full stop may belong to an abbreviation. */
const CLAUSE_END = /[;:!?—–\n“”"«»()]/u;

function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
