import { monthNumber } from './calendar-names.ts';
import { ANY_WEEKDAY } from './calendar-patterns.ts';

/**
 * The day that a date names, as `YYYY-MM-DD`, in the article's own time zone: "2025-12-09T23:30:00+04:00" is the 9th
 * everywhere. Reads ISO 8601, RFC 2822, and days written in words in English, Russian, Turkish and Azerbaijani.
 * Null for what is no date, names no year, does not exist, or could be read in two ways ("03/04/2025"): nothing is
 * guessed. "21/11/2025" has one reading, and so has "05/05/2025".
 */
export function parseDay(text: string): string | null {
  const written = text.trim();
  if (written.length > LONGEST_DATE) return null;
  const numbers = NUMBERS.exec(written)?.groups;
  if (numbers !== undefined) return onlyReading(numbers);
  const fields =
    ISO.exec(written)?.groups ??
    COMPACT.exec(written)?.groups ??
    DAY_FIRST.exec(written)?.groups ??
    MONTH_FIRST.exec(written)?.groups;
  if (fields === undefined) return null;
  const { year, month = '', day } = fields;
  return calendarDay(Number(year), monthNumber(month) ?? Number(month), Number(day));
}

/** Characters; the longest that browsers write ("Tue Dec 09 2025 … (Azerbaijan Standard Time)") has about 70. */
const LONGEST_DATE = 100;

/** The first newspaper. Programs write the years 0 and 1 for "no date". */
const FIRST_YEAR = 1605;

const CLOCK = String.raw`\d{1,2}[:.]\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s*[ap]\.?m\.?)?`;
// "Z", "+04:00", "(UTC+4)", "GMT+0400 (Azerbaijan Standard Time)", "ET"
const ZONE = String.raw`(?:\s*\(?(?:\p{L}{1,5})?\s*(?:[+-]\d{1,2}(?::?\d{2})?)?\)?(?:\s*\([^()]*\))?)`;
const BEFORE = String.raw`^(?:${CLOCK},?\s+)?(?:(?:${ANY_WEEKDAY})\.?,?\s+)?`;
const YEAR = String.raw`(?<year>\d{4})(?:-c[iıuü]\s+il|\s*(?:года|год|г\.|г|il))?`;
const AFTER = String.raw`(?:,?\s+(?:${ANY_WEEKDAY})\.?)?(?:(?:\s*[,|–—-])?\s*(?:(?:at|в|saat)\s+)?${CLOCK}${ZONE})?\.?$`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const MONTH = String.raw`(?<month>\p{L}{3,9})\.?`;

// Year first is the only order of bare numbers that is read one way everywhere.
const ISO = new RegExp(
  String.raw`^(?:${CLOCK},?\s+)?(?<year>\d{4})([-/.])(?<month>\d{1,2})\2(?<day>\d{1,2})(?:(?:T|,?\s+)${CLOCK}${ZONE})?$`,
  'iu',
);
// The basic form of ISO 8601: "20250304", "20250304T100000Z".
const COMPACT = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T?\d{4,6}(?:Z|[+-]\d{2}:?\d{2})?)?$/iu;
// A year of four figures at the end; which of the other two is the day, their size may say.
const NUMBERS = new RegExp(
  String.raw`${BEFORE}(?<one>\d{1,2})([-/.])(?<other>\d{1,2})\2(?<year>\d{4})(?:\s*(?:г\.?|года))?${AFTER}`,
  'iu',
);
const DAY_FIRST = new RegExp(String.raw`${BEFORE}${DAY}[\s-]+(?:of\s+)?${MONTH},?[\s-]+${YEAR}${AFTER}`, 'iu');
// "Dec 09 10:11:12 2025", as some servers write it, is not read: the year must follow the day.
const MONTH_FIRST = new RegExp(String.raw`${BEFORE}${MONTH}\s+${DAY},?\s+${YEAR}${AFTER}`, 'iu');

/** The day of two numbers and a year, where only one of them can be the month, or both are the same. */
function onlyReading({ one, other, year }: Readonly<Record<string, string>>): string | null {
  const readings = [
    calendarDay(Number(year), Number(other), Number(one)),
    calendarDay(Number(year), Number(one), Number(other)),
  ];
  const days = new Set(readings.filter((day) => day !== null));
  return days.size === 1 ? ([...days][0] ?? null) : null;
}

/** Null for a day that no calendar has, and for years before there was news. */
function calendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = year >= FIRST_YEAR && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}
