import { addDays, weekdayOf } from '../../../text/calendar.ts';
import { weekdayNumber } from '../../../text/calendar-names.ts';
import { ENGLISH_MONTH, ENGLISH_WEEKDAY } from '../../../text/calendar-patterns.ts';
import type { FindDates, FoundDate, Reading } from './found-date.ts';
import { directionAt } from './tense.ts';

const IN_TEXT = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?<lead>(?:(?:early|late)\s+)?(?:(?:on|since|from|by|until|till|before|after)\s+)?(?:the\s+)?)(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Ee]very|[Ee]ach|[Aa]|[Oo]ne|[Ss]ome)\s+(?:past\s+|coming\s+)?)?(?<name>${ENGLISH_WEEKDAY})(?<again>s)?(?![\p{L}\p{M}-])`,
  'giu',
);
/** "Black Friday", "the Sunday Times", "Friday the 13th", "a week ago Friday", "Friday of next week". */
const NAME_BEFORE =
  /(?:\b(?:Black|Good|Ash|Palm|Easter|Holy|Super|Bloody|Shrove|Whit|Cyber|Giving|Maundy|Manic|Sheffield|Remembrance)|\bago|\bweek)\s+$/u;
const NAME_AFTER = new RegExp(
  String.raw`^(?:\s+(?:the\s+\d|Times|Mail|Mirror|Express|Telegraph|Herald|Post|Night|Club|School|school|prayers?|mass|(?:to|through|or)\s(?:${ENGLISH_WEEKDAY})|last\b|next\b|of\b|a\s?week|in\s+(?:${ENGLISH_MONTH}))|\s?[–—-]\s?(?:${ENGLISH_WEEKDAY}))`,
  'u',
);

/**
 * Days of the week. A day with a verb of the past is the nearest such day up to the day of publication; with a verb of the
 * future, the nearest after it; where the verb does not tell, or the day is told of as coming on the very day of the week
 * of publication, it is not resolved. "Last", "this" and "next" are resolved where every reading of them agrees, whether
 * weeks begin on Sunday or on Monday.
 */
export const findWeekdays: FindDates = (reading) =>
  (/day/iu.test(reading.text) ? [...reading.text.matchAll(IN_TEXT)] : []).map(
    ({ 0: words, index, groups = {} }): FoundDate => {
      const { lead = '', which, name = '', again } = groups;
      const found = { start: index, end: index + words.length, precision: 'day' as const };
      const before = reading.text.slice(0, index + lead.length);
      const isName = NAME_BEFORE.test(before) || NAME_AFTER.test(reading.text.slice(found.end));
      const isRepeated = again !== undefined || (which !== undefined && !/^(?:last|next|this)$/iu.test(which));
      const weekday = weekdayNumber(name);
      if (isName || isRepeated || weekday === null || reading.publishedOn === null) return { ...found, date: null };
      const date =
        which === undefined
          ? nearest(weekday, reading.publishedOn, directionAt(reading.text, found))
          : named(which.toLowerCase(), weekday, reading.publishedOn);
      return { ...found, date };
    },
  );

function nearest(
  weekday: number,
  publishedOn: Reading['publishedOn'] & string,
  direction: string | null,
): string | null {
  const back = (weekdayOf(publishedOn) - weekday + 7) % 7;
  if (direction === 'past') return addDays(publishedOn, -back);
  return direction === 'future' && back !== 0 ? addDays(publishedOn, 7 - back) : null;
}

/** "Last Friday" is the last there was, and Friday of last week: resolved where these are one. */
function named(which: string, weekday: number, publishedOn: string): string | null {
  const back = (weekdayOf(publishedOn) - weekday + 7) % 7 || 7;
  const weeks = { last: -1, this: 0, next: 1 }[which] ?? 0;
  const ofWeek = [6, 0].map((firstDay) => dayOfWeek(addDays(publishedOn, 7 * weeks), weekday, firstDay));
  const closest =
    which === 'last'
      ? addDays(publishedOn, -back)
      : which === 'next'
        ? addDays(publishedOn, 7 - (back % 7))
        : ofWeek[0];
  return closest !== undefined && ofWeek.every((day) => day === closest) ? closest : null;
}

/** The day of that name in the week of another. @param firstDay of the week: 6 for Sunday, 0 for Monday. */
function dayOfWeek(day: string, weekday: number, firstDay: number): string {
  const position = (one: number): number => (one - firstDay + 7) % 7;
  return addDays(day, position(weekday) - position(weekdayOf(day)));
}
