import { addDays, type DaySpan, type WholeSpan } from '../../text/calendar.ts';
import type { DatePhrase } from './find-date-phrase.ts';
import { latest, momentSpan, type Now } from './moment-span.ts';
import type { Moment } from './moment.ts';
import { partOf } from './part-of-time.ts';

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

function spanOf({ moment, until, relation, part }: DatePhrase, calendar: Now): DaySpan {
  if (until !== null) return stretchOf(moment, until, calendar);
  const whole = momentSpan(moment, calendar);
  const { from, to } = part === null ? whole : partOf(whole, part);
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
