import type { Office } from '../titles/office-holders.ts';
import { isOffice, isPluralOffice } from '../words/title-lexicon.ts';

const OFFICE = /^[Tt]he\s+(?<first>\p{Ll}{3,})(?:\s+(?<second>\p{Ll}+))?(?=[\s,.:;’'])/u;
/** "the minister of defense", "the minister's wife", "the president and his men". */
const GOES_ON = /^\s*(?:['’]|(?:of|for|to|in|and|or|at)(?![\p{L}\p{M}]))/u;

/** An office that stands for whoever holds it. */
export interface UnnamedOffice extends Office {
  /** With its article, in small letters: "the foreign minister". */
  readonly word: `the ${string}`;
}

/** The office that words begin with and that belongs to nobody named beside it: "the minister said", "the foreign minister said". */
export function unnamedOffice(words: string): UnnamedOffice | null {
  const { first = '', second = '' } = OFFICE.exec(words)?.groups ?? {};
  const behind = (word: string): string => words.slice(words.indexOf(word, 4) + word.length);
  if (isSingular(second)) {
    return namesOn(behind(second)) ? null : { word: `the ${first} ${second}`, head: second, field: first };
  }
  if (!isSingular(first) || namesOn(behind(first))) return null;
  return { word: `the ${first}`, head: first, field: null };
}

function isSingular(word: string): boolean {
  return isOffice(word) && !isPluralOffice(word);
}

/** Whether an office goes on, or a name follows it. */
function namesOn(rest: string): boolean {
  return GOES_ON.test(rest) || /^,?\s+\p{Lu}/u.test(rest);
}
