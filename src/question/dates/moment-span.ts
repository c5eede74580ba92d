import {
  addDays,
  isWithin,
  monthAfter,
  monthOf,
  monthsFrom,
  weekdayOf,
  weekOf,
  type WholeSpan,
  yearOf,
} from '../../text/calendar.ts';
import type { Moment } from './moment.ts';
import { partOf } from './part-of-time.ts';

/** What a moment is resolved against. */
export interface Now {
  /** The days that articles are of, the oldest first; at least one. */
  readonly days: readonly string[];
  /** `YYYY-MM-DD` */
  readonly now: string;
}

const SATURDAY = 5;

/** The days that a moment means. */
export function momentSpan(moment: Moment, { days, now }: Now): WholeSpan {
  switch (moment.kind) {
    case 'year':
      return monthsFrom(moment.year, 1, 12);
    case 'month':
      return monthsMeant({ ...moment, count: 1 }, { days, now });
    case 'months':
      return monthsMeant(moment, { days, now });
    case 'day':
      return dayMeant(moment, { days, now });
    case 'weekday': {
      const back = (weekdayOf(now) - moment.weekday + 7) % 7;
      // "Last Monday", said on a Monday, is a week ago.
      return onlyDay(addDays(now, -(moment.which === 'last' && back === 0 ? 7 : back)));
    }
    case 'day-of-month':
      return dayOfMonth(moment.day, now);
    case 'weekend': {
      const isLast = moment.which === 'last' || (moment.which === null && weekdayOf(now) < SATURDAY);
      return partOf(onlyDay(addDays(now, isLast ? -7 : 0)), 'weekend');
    }
    case 'quarter': {
      const month = monthOf(now);
      return monthsFrom(yearOf(now), month - ((month - 1) % 3) - 3 * moment.count, 3);
    }
    case 'ago':
      return wholeUnit(moment, now);
    case 'past':
      return { from: addDays(backBy(moment, now), 1), to: now };
  }
}

const onlyDay = (day: string): WholeSpan => ({ from: day, to: day });

/** The latest month, or months in a row, of that name; "last" was over before the month of now, "this" is of its year. */
function monthsMeant(
  { year, month, count, which }: Pick<Moment & { kind: 'months' }, 'year' | 'month' | 'count' | 'which'>,
  { days, now }: Now,
): WholeSpan {
  const spanIn = (of: number): WholeSpan => monthsFrom(of, month, count);
  if (year !== null || which === null) return latest(year, { days, now }, spanIn);
  const thisYear = yearOf(now);
  if (which === 'this') return spanIn(thisYear);
  const over = [thisYear, thisYear - 1].map(spanIn).find(({ to }) => to < `${now.slice(0, 7)}-01`);
  return over ?? spanIn(thisYear - 2);
}

/** Of two days that figures may mean, the one with articles; where both have some, or none, the day stands first. */
function dayMeant({ year, month, day, isEither }: Moment & { kind: 'day' }, { days, now }: Now): WholeSpan {
  const span = latest(year, { days, now }, (of) => onlyDay(addDays(monthsFrom(of, month, 1).from, day - 1)));
  const other = otherReading(span.from);
  return isEither && !days.includes(span.from) && days.includes(other) ? onlyDay(other) : span;
}

/** Day and month the other way round. */
export function otherReading(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${year}-${date}-${month}`;
}

/** The latest day of that number up to now. */
function dayOfMonth(day: number, now: string): WholeSpan {
  const dates = Array.from({ length: 12 }, (_, count) => monthAfter(now, -count)).flatMap(({ from, to }) => {
    const date = addDays(from, day - 1);
    return date <= to && date <= now ? [date] : [];
  });
  return onlyDay(dates[0] ?? now);
}

/** What comes once a year: in the year given, else the latest time with articles in it, else the latest that has begun. */
export function latest(given: number | null, { days, now }: Now, spanIn: (year: number) => WholeSpan): WholeSpan {
  if (given !== null) return spanIn(given);
  const spans = [...new Set([...days, now].map((day) => Number(day.slice(0, 4))))]
    .flatMap((year) => [year, year - 1])
    .sort((one, other) => other - one)
    .map(spanIn);
  const begun = spans.find(({ from }) => from <= now);
  return spans.find((span) => days.some((day) => isWithin(day, span))) ?? begun ?? spanIn(Number(now.slice(0, 4)));
}

function wholeUnit({ unit, count }: Moment & { kind: 'ago' }, now: string): WholeSpan {
  switch (unit) {
    case 'day': {
      const day = addDays(now, -count);
      return { from: day, to: day };
    }
    case 'week':
      return weekOf(addDays(now, -7 * count));
    case 'month':
      return monthAfter(now, -count);
    case 'year':
      return monthsFrom(Number(now.slice(0, 4)) - count, 1, 12);
  }
}

/** The day that is so many units before now; the last of its month where that month is shorter. */
function backBy({ unit, count }: Moment & { kind: 'past' }, now: string): string {
  if (unit === 'day' || unit === 'week') return addDays(now, -count * (unit === 'week' ? 7 : 1));
  const { from, to } = monthAfter(now, -count * (unit === 'year' ? 12 : 1));
  const sameDay = addDays(from, Number(now.slice(8)) - 1);
  return sameDay > to ? to : sameDay;
}
