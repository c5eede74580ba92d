import {
  addDays,
  type DaySpan,
  isWithin,
  monthAfter,
  monthsFrom,
  weekdayOf,
  weekOf,
  type WholeSpan,
} from '../../text/calendar.ts';
import type { DatePhrase } from './find-date-phrase.ts';
import type { Moment } from './moment.ts';

/** What a date in words is resolved against. */
export interface Calendar {
  /** The days that articles are of, the oldest first; at least one. */
  readonly days: readonly string[];
  /** `YYYY-MM-DD` by the clock. */
  readonly today: string;
}

export interface ResolvedDate {
  readonly span: DaySpan;
  /** The day that "now" was taken to be. */
  readonly now: string;
}

/** Days for which an archive that gets no new article still counts as up to date. */
const QUIET_DAYS = 7;

/**
 * The days that a phrase means. "Last week" is counted from today while the archive is kept up to date, else from its
 * newest article: to whoever reads old articles, their end is now. A month without its year is the latest one that the
 * archive has articles of.
 */
export function resolveDatePhrase(phrase: DatePhrase, { days, today }: Calendar): ResolvedDate {
  const newest = days.at(-1) ?? today;
  const now = addDays(newest, QUIET_DAYS) < today ? newest : today;
  return { span: spanOf(phrase, { days, now }), now };
}

/** Whether which year a phrase means was guessed: it names none, and articles are of its month in several. */
export function isGuessed({ moment, until }: DatePhrase, days: readonly string[]): boolean {
  if ((moment.kind !== 'day' && moment.kind !== 'month') || moment.year !== null || until !== null) return false;
  const years = days.filter((day) => Number(day.slice(5, 7)) === moment.month).map((day) => day.slice(0, 4));
  return new Set(years).size > 1;
}

interface Now {
  readonly days: readonly string[];
  readonly now: string;
}

function spanOf({ moment, until, relation }: DatePhrase, calendar: Now): DaySpan {
  if (until !== null) return stretchOf(moment, until, calendar);
  const { from, to } = momentSpan(moment, calendar);
  const spans: Readonly<Record<DatePhrase['relation'], DaySpan>> = {
    in: { from, to },
    since: { from },
    after: { from: addDays(to, 1) },
    before: { to: addDays(from, -1) },
    until: { to },
  };
  return spans[relation];
}

/** From one moment to another; of two moments with one year between them, both are of that year or of two in a row. */
function stretchOf(first: Moment, last: Moment, calendar: Now): WholeSpan {
  if (yearIn(first) !== null && yearIn(last) === null) {
    const { from } = momentSpan(first, calendar);
    const year = Number(from.slice(0, 4));
    const to = [year, year + 1].map((at) => momentSpan(inYear(last, at), calendar).to).find((day) => day >= from);
    return { from, to: to ?? from };
  }
  return latest(yearIn(last), calendar, (year) => {
    const { to } = momentSpan(inYear(last, year), calendar);
    const from = [year, year - 1].map((at) => momentSpan(inYear(first, at), calendar).from).find((day) => day <= to);
    return { from: from ?? to, to };
  });
}

function yearIn(moment: Moment): number | null {
  return 'year' in moment ? moment.year : null;
}

function inYear(moment: Moment, year: number): Moment {
  return 'year' in moment && moment.year === null ? { ...moment, year } : moment;
}

function momentSpan(moment: Moment, { days, now }: Now): WholeSpan {
  switch (moment.kind) {
    case 'year':
      return monthsFrom(moment.year, 1, 12);
    case 'month':
      return latest(moment.year, { days, now }, (year) => monthsFrom(year, moment.month, 1));
    case 'season':
      return latest(moment.year, { days, now }, (year) => monthsFrom(year, moment.month, 3));
    case 'day':
      return latest(moment.year, { days, now }, (year) => {
        const { from } = monthsFrom(year, moment.month, 1);
        const day = addDays(from, moment.day - 1);
        return { from: day, to: day };
      });
    case 'weekday': {
      const day = addDays(now, -((weekdayOf(now) - moment.weekday + 7) % 7));
      return { from: day, to: day };
    }
    case 'ago':
      return wholeUnit(moment, now);
    case 'past':
      return { from: addDays(backBy(moment, now), 1), to: now };
  }
}

/** What comes once a year: in the year given, else the latest time with articles in it, else the latest that has begun. */
function latest(given: number | null, { days, now }: Now, spanIn: (year: number) => WholeSpan): WholeSpan {
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
