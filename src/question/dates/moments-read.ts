import { monthNumber, weekdayNumber } from '../../text/calendar-names.ts';
import { numberOf, unitOf } from '../../text/calendar-words.ts';
import type { Moment, Which } from './moment.ts';

/** What the groups of a pattern matched. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** Null for a day that the month has not. */
export function dayOf({ year, month = '', day }: Groups): readonly [Moment] | null {
  const number = monthNumber(month) ?? Number(month);
  const days = new Date(Date.UTC(Number(year ?? 2024), number, 0)).getUTCDate();
  if (number < 1 || number > 12 || Number(day) < 1 || Number(day) > days) return null;
  return [{ kind: 'day', year: yearOf(year), month: number, day: Number(day), isEither: false }];
}

/** "21/11/2025" has one reading, since there is no month 21; with full stops between, the day always goes first. */
export function numericDay({ first, second, year, mark }: Groups): readonly [Moment] | null {
  const dayFirst = dayOf({ year, month: second, day: first });
  const monthFirst = mark === '.' ? null : dayOf({ year, month: first, day: second });
  const [moment] = dayFirst ?? monthFirst ?? [];
  if (moment?.kind !== 'day') return null;
  return [{ ...moment, isEither: dayFirst !== null && monthFirst !== null && Number(first) !== Number(second) }];
}

export function monthIn({ year, month = '', ...groups }: Groups): readonly [Moment] {
  return [{ kind: 'month', year: yearOf(year), month: monthNumber(month) ?? 1, which: whichOf(groups) }];
}

interface Months {
  /** The first, from 1. */
  readonly month: number;
  readonly count: number;
  readonly isSeason?: boolean;
}

export function monthsOf({ year, ...groups }: Groups, { month, count, isSeason = false }: Months): Moment {
  return { kind: 'months', year: yearOf(year), month, count, isSeason, which: whichOf(groups) };
}

/** @param number 1 to 4. */
export function quarterOf({ year, before }: Groups, number: number): readonly [Moment] {
  return [monthsOf({ year: year ?? before }, { month: 3 * number - 2, count: 3 })];
}

export function weekdayIn({ weekday: name = '', ...groups }: Groups): readonly [Moment] | null {
  const weekday = weekdayNumber(name);
  return weekday === null ? null : [{ kind: 'weekday', weekday, which: whichOf(groups) }];
}

export function whichOf(groups: Groups): Which {
  if (groups['last'] !== undefined) return 'last';
  return groups['this'] === undefined ? null : 'this';
}

export function pastOf({ count, unit = '' }: Groups): readonly [Moment] {
  return [{ kind: 'past', unit: unitOf(unit), count: numberOf(count) }];
}

/** From one moment to another; null where one of them is none. */
export function stretch(
  first: readonly [Moment] | null,
  last: readonly [Moment] | null,
): readonly [Moment, Moment] | null {
  return first === null || last === null ? null : [first[0], last[0]];
}

function yearOf(year: string | undefined): number | null {
  return year === undefined ? null : Number(year);
}
