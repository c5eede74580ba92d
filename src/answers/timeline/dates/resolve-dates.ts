import { quotationsIn } from '../../../people/speech/quotations.ts';
import type { FindDates, FoundDate, Reading } from './found-date.ts';
import { findMonths } from './months.ts';
import { findRelativeDays } from './relative-days.ts';
import { findVagueTimes } from './vague-times.ts';
import { findWeekdays } from './weekdays.ts';
import { findWrittenDays } from './written-days.ts';
import { findYears } from './years.ts';

/**
 * Characters of a sentence that are read. Nobody writes a longer one: it is a table, or is there to do harm, and what a date
 * means is looked for all around it.
 */
const LONGEST = 5_000;

/** The surest form first: words that one has read are not read by another. */
const FINDERS: readonly FindDates[] = [
  findWrittenDays,
  findMonths,
  findYears,
  findRelativeDays,
  findWeekdays,
  findVagueTimes,
];

/**
 * Every time that a sentence names, in order, resolved from its own words and the day its article was published on; where
 * these do not settle which day, month or year is meant, `date` is null. In quotation marks only dates that stand by
 * themselves are resolved, since nobody knows on which day "tomorrow" was said.
 */
export function resolveDates(whole: Reading): readonly FoundDate[] {
  const reading = { ...whole, text: whole.text.slice(0, LONGEST) };
  const { text } = reading;
  const spoken = reading.spoken ?? quotationsIn(text, { start: 0, end: text.length });
  const isSpoken = ({ start, end }: FoundDate): boolean => spoken.some((one) => start < one.end && end > one.start);
  let alone: readonly FoundDate[] | null = null;
  const standingAlone = (): readonly FoundDate[] =>
    (alone ??= FINDERS.flatMap((find) => find({ text, publishedOn: null })));
  const isCertain = ({ start, date }: FoundDate): boolean =>
    standingAlone().some((one) => one.start === start && one.date === date && date !== null);
  const found: FoundDate[] = [];
  for (const find of FINDERS) {
    for (const one of find(reading)) {
      if (found.some(({ start, end }) => one.start < end && one.end > start)) continue;
      found.push(isSpoken(one) && !isCertain(one) ? { ...one, date: null } : one);
    }
  }
  return found.toSorted((one, other) => one.start - other.start);
}
