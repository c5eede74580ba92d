import { monthNumber } from '../../../text/calendar-names.ts';
import { ENGLISH_MONTH, ENGLISH_SHORT_MONTH } from '../../../text/calendar-patterns.ts';
import { addMonths, monthIn, monthOf, monthsBetween, yearOf } from '../../../text/calendar.ts';
import type { FindDates, FoundDate, Reading } from './found-date.ts';
import { HABITUAL, impliedYear, type PossibleDate } from './implied-year.ts';
import { type Direction, directionAt } from './tense.ts';
import { isCapitalised } from '../../../text/is-capitalised.ts';

const NAME = String.raw`(?:${ENGLISH_MONTH}|(?:${ENGLISH_SHORT_MONTH})\.)`;
const PART = String.raw`(?:(?:early|late|mid|the (?:end|beginning|start|middle) of|the month of|earlier in|later in)[\s-]+)?`;
const IN_TEXT = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:(?<lead>(?:in|since|from|by|until|till|during|of|for|at|before|after)\s+)?(?<part>${PART})(?:(?<which>last|next|this)\s+)?(?<name>${NAME})(?:,?\s+(?:of\s+)?(?:(?<year>\d{4})|(?<relative>last|this|next) year))?|(?<month>earlier this|later this|last|next|this) month)(?![\p{L}\p{M}\d-])(?!['’]s)`,
  'giu',
);
const OTHER_LANGUAGE = /(?<![\p{L}\p{N}])(?<name>\p{L}{3,9}),?\s+(?<year>(?:1[5-9]|20)\d{2})(?!\d)/gu;
/** What every month has in it, to be looked for first: nearly no sentence names one. */
const MONTH = new RegExp(`${ENGLISH_MONTH}|${ENGLISH_SHORT_MONTH}|month`, 'iu');
const YEAR = /\d{4}/u;
/** Months within which the year goes without saying, in either direction. */
const NEAR = 3;

/**
 * Months: "October 2021", "in June", "last month". Without a year, as days are (written-days.ts): the one of the verb's
 * direction in the year of publication, or in another within three months of it. "Last June" and "next June" are resolved
 * where they can be only one.
 */
export const findMonths: FindDates = (reading) => [
  ...(MONTH.test(reading.text) ? [...reading.text.matchAll(IN_TEXT)] : []).flatMap((match) =>
    inEnglish(match, reading),
  ),
  ...(YEAR.test(reading.text) ? [...reading.text.matchAll(OTHER_LANGUAGE)] : []).flatMap(
    ({ 0: words, index, groups = {} }): FoundDate[] => {
      const month = monthNumber(groups['name'] ?? '');
      const date = month === null ? null : monthIn(Number(groups['year']), month);
      return date === null ? [] : [{ start: index, end: index + words.length, precision: 'month', date }];
    },
  ),
];

function inEnglish({ 0: words, index, groups = {} }: RegExpExecArray, reading: Reading): readonly FoundDate[] {
  const { lead, part, which, name, year, relative, month } = groups;
  const { publishedOn } = reading;
  const found = { start: index, end: index + words.length, precision: 'month' as const };
  if (month !== undefined) {
    const months = /last/iu.test(month) ? -1 : /next/iu.test(month) ? 1 : 0;
    return [{ ...found, date: publishedOn === null ? null : addMonths(publishedOn, months) }];
  }
  const number = monthNumber(name ?? '');
  // "March" and "May" begin many things: a month is capitalised, and without its year it follows a preposition.
  const isPlain = isCapitalised(name ?? '') && (year ?? relative ?? which ?? `${lead ?? ''}${part ?? ''}`) !== '';
  if (number === null || !isPlain) return [];
  if (year !== undefined) return [{ ...found, date: monthIn(Number(year), number) }];
  if (publishedOn === null) return [{ ...found, date: null }];
  if (relative !== undefined) return [{ ...found, date: monthIn(yearOf(publishedOn) + shiftOf(relative), number) }];
  if (which !== undefined) return [{ ...found, date: named(which.toLowerCase(), number, publishedOn) }];
  return [{ ...found, date: withoutYear(number, reading, directionAt(reading.text, found)) }];
}

const shiftOf = (word: string): number => ({ last: -1, next: 1 })[word.toLowerCase()] ?? 0;

/** "Last June" said in April is one month, said in August it may be two; likewise "next". */
function named(which: string, month: number, publishedOn: string): string | null {
  const year = yearOf(publishedOn);
  if (which === 'this') return monthIn(year, month);
  if (which === 'last') return month >= monthOf(publishedOn) ? monthIn(year - 1, month) : null;
  return month <= monthOf(publishedOn) ? monthIn(year + 1, month) : null;
}

function withoutYear(month: number, { publishedOn, text }: Reading, direction: Direction): string | null {
  if (publishedOn === null || HABITUAL.test(text)) return null;
  const year = yearOf(publishedOn);
  const possible = [year - 1, year, year + 1].map((one): PossibleDate => {
    const date = monthIn(one, month);
    return { date, distance: monthsBetween(publishedOn, date), isSameYear: one === year };
  });
  return impliedYear(possible, { direction, near: NEAR, needsVerb: true });
}
