import { alternatives, looseAlternatives } from './alternatives.ts';
import { type CalendarName, MONTHS, WEEKDAYS } from './calendar-names.ts';

/** Sources of patterns for the names of months and days of the week; none has groups. */

/** As running text prints them in English: "January". */
export const ENGLISH_MONTH = alternatives(MONTHS.flatMap(({ whole }) => whole.en.map(capitalised)));
/** Without the full stop: "Jan"; there is none for May. */
export const ENGLISH_SHORT_MONTH = alternatives(MONTHS.flatMap(({ short }) => short.en.map(capitalised)));
/** As running text prints them in English: "Monday". A short one may be another word there ("Sun", "Wed"). */
export const ENGLISH_WEEKDAY = alternatives(WEEKDAYS.flatMap(({ whole }) => whole.en.map(capitalised)));
/** "Monday", "Mon", "Mon.": beside a date a short one is no other word. */
export const ENGLISH_WEEKDAY_BY_DATE = String.raw`(?:${ENGLISH_WEEKDAY}|(?:${alternatives(WEEKDAYS.flatMap(({ short }) => short.en.map(capitalised)))})\.?)`;
/** In any of the four languages, whole or short; flag `i`. */
export const ANY_WEEKDAY = alternatives([...WEEKDAYS.flatMap(wholeNames), ...WEEKDAYS.flatMap(shortNames)]);
/** As questions name them, in lower case: in the four languages, with diacritics or without, in English also short. */
export const ASKED_MONTH = looseAlternatives([
  ...MONTHS.flatMap(wholeNames),
  ...MONTHS.flatMap(({ short }) => short.en),
]);
/** As questions name them, in lower case; in Turkish and Azerbaijani several are words for other things. */
export const ASKED_WEEKDAY = alternatives(WEEKDAYS.flatMap(({ whole }) => [...whole.en, ...whole.ru]));

/** In English, short and in lower case: "mon"; alone most are words for other things too. */
export const ASKED_SHORT_WEEKDAY = alternatives(WEEKDAYS.flatMap(({ short }) => short.en));
/** In Turkish and Azerbaijani, in lower case, with diacritics or without: "gün" after it says that it is a day. */
export const TURKIC_WEEKDAY = looseAlternatives(WEEKDAYS.flatMap(({ whole }) => [...whole.tr, ...whole.az]));

function capitalised(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function wholeNames({ whole }: CalendarName): readonly string[] {
  return Object.values(whole).flat();
}

function shortNames({ short }: CalendarName): readonly string[] {
  return Object.values(short).flat();
}
