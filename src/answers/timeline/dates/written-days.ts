import { ENGLISH_MONTH, ENGLISH_SHORT_MONTH, ENGLISH_WEEKDAY_BY_DATE } from '../../../text/calendar-patterns.ts';
import { isWrittenDay, WRITTEN_DAY, writtenDay } from '../../../text/written-day.ts';
import { daysBetween, weekdayOf, yearOf } from '../../../text/calendar.ts';
import { weekdayNumber } from '../../../text/calendar-names.ts';
import type { FindDates, FoundDate, Reading } from './found-date.ts';
import { HABITUAL, impliedYear, type PossibleDate } from './implied-year.ts';
import { type Direction, directionAt } from './tense.ts';

const IN_TEXT = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:/-])(?:(?<weekday>${ENGLISH_WEEKDAY_BY_DATE}),?\s+)?(?:(?<first>\d{1,2})\s?(?:[-–—]|to)\s?)?(?<day>${WRITTEN_DAY}|\d{4}-\d{2}-\d{2})(?<range>\s?(?:[-–—/]|to|and|or)\s?\d{1,2}(?![\d:]))?`,
  'gu',
);
const BEFORE = /(?<![\p{L}\p{N}])(?:on|since|from|by|until|till|before|after|for|of|early on|late on)\s+$/iu;
/** Days within which the year goes without saying, in either direction. */
const NEAR = 100;

/**
 * Days written with their month: "December 9, 2025", "9 декабря", "2025-12-09". Without a year, the one that the verb's
 * direction allows in the year of publication, or in another within a hundred days of it (the rule of agency style: a
 * year is printed where it would be another); two such days, or a day of the week that does not fit, resolve to none.
 */
export const findWrittenDays: FindDates = (reading) => {
  const found: FoundDate[] = [];
  if (!/\d/u.test(reading.text)) return [];
  const pattern = new RegExp(IN_TEXT);
  for (let match = pattern.exec(reading.text); match !== null; match = pattern.exec(reading.text)) {
    const date = dateOf(match, reading);
    // What looks like a day may hide one: in "opened 9 December" it is not "opened 9".
    if (date === null) pattern.lastIndex = match.index + 1;
    else found.push(date);
  }
  return found;
};

function dateOf({ 0: words, index, groups = {} }: RegExpExecArray, reading: Reading): FoundDate | null {
  const { first, day: last = '', weekday, range } = groups;
  // A span of days is dated by its first: "25-27 November", "November 25-27".
  const day = first === undefined ? last : last.replace(/^\d+/u, first);
  if (!isWrittenDay(day) && !/^\d{4}-/u.test(day)) return null;
  const textBefore = reading.text.slice(0, index);
  const lead = BEFORE.exec(textBefore)?.[0] ?? '';
  const found = { start: index - lead.length, end: index + words.length, precision: 'day' as const };
  // Of "March 3 or 4" nobody knows which, and "the March 3 attack" is known by its date, whichever year it was.
  const isName = /^\p{L}/u.test(day) && /\bthe\s+$/iu.test(textBefore) && writtenDay(day) === null;
  if (/^\s?(?:\/|or)/u.test(range ?? '') || isName) return { ...found, date: null };
  const date = writtenDay(day) ?? dayWithoutYear(day, reading, directionAt(reading.text, found));
  const fits = date === null || weekday === undefined || weekdayNumber(weekday) === weekdayOf(date);
  return { ...found, date: fits ? date : null };
}

function dayWithoutYear(day: string, { publishedOn, text }: Reading, direction: Direction): string | null {
  if (publishedOn === null || HABITUAL.test(text)) return null;
  const year = yearOf(publishedOn);
  const possible = [year - 1, year, year + 1].flatMap((one): PossibleDate[] => {
    const date = writtenDay(`${day} ${one}`);
    return date === null ? [] : [{ date, distance: daysBetween(publishedOn, date), isSameYear: one === year }];
  });
  return impliedYear(possible, { direction, near: NEAR, needsVerb: ENGLISH.test(day) });
}

const ENGLISH = new RegExp(String.raw`\b(?:${ENGLISH_MONTH}|${ENGLISH_SHORT_MONTH})\b`, 'iu');
