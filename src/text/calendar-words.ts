import { looseAlternatives } from './alternatives.ts';
import { countOf, COUNTING_WORDS } from './number-words.ts';

export type Unit = 'day' | 'week' | 'month' | 'year';

/**
 * Sources of patterns (flags `iu`) for words of the calendar in English, Turkish, Azerbaijani and Russian, with the
 * endings that "in" gives them; by what they mean. Written with and without diacritics.
 */

/** By the first month of each. */
const SEASONS: ReadonlyMap<number, string> = new Map([
  [3, 'spring|весн(?:ой|ы)'],
  [6, 'summer|лет(?:ом|а)'],
  [9, 'autumn|fall|осен(?:ью|и)'],
  [12, 'winter|зим(?:ой|ы)'],
]);

const UNITS: Readonly<Record<Unit, string>> = {
  day: 'days?|g[üu]n|день|дн(?:я|ей)',
  week: 'weeks?|hafta|h[əe]ft[əe]|недел[яюиеь]|недель',
  month: 'months?|ay|месяц(?:а|ев|е)?',
  year: 'years?|y[ıi]l|sene|il|год(?:а|у)?|лет',
};

/** Counts that are no numbers, as "the last few days" has them. */
const VAGUE_COUNTS: ReadonlyMap<string, number> = new Map([
  ['a couple of', 2],
  ['couple of', 2],
  ['few', 3],
]);

export const SEASON = [...SEASONS.values()].join('|');
export const UNIT = Object.values(UNITS).join('|');
/** Without days: "this day" and "the last day" are no dates. */
export const LONG_UNIT = [UNITS.week, UNITS.month, UNITS.year].join('|');
/** How many units. */
export const COUNT = String.raw`\d{1,3}|${looseAlternatives([...COUNTING_WORDS, ...VAGUE_COUNTS.keys()])}`;

/** The first month of a season. */
export const seasonMonth = (word: string): number => [...SEASONS].find(([, source]) => isWhole(source, word))?.[0] ?? 3;

export const unitOf = (word: string): Unit =>
  (['day', 'week', 'month', 'year'] as const).find((unit) => isWhole(UNITS[unit], word)) ?? 'day';

/** A number in figures or words; 1 for no word at all. */
export const numberOf = (word: string | undefined): number =>
  word === undefined ? 1 : /^\d/u.test(word) ? Number(word) : (VAGUE_COUNTS.get(word) ?? countOf(word) ?? 1);

function isWhole(source: string, word: string): boolean {
  return new RegExp(`^(?:${source})$`, 'iu').test(word);
}
