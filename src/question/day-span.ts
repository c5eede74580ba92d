import type { DaySpan } from '../language/day-span.ts';

/** A span with both ends. */
export type WholeSpan = Required<DaySpan>;

/** The day that is `count` days after another. */
export function addDays(day: string, count: number): string {
  return dayOf(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000);
}

/** The whole month that is `count` months after that of a day. */
export function monthAfter(day: string, count: number): WholeSpan {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return monthsFrom(year, month + count, 1);
}

/** `count` whole months from the first of a month on. @param month from 1; numbers beyond the year reach into others. */
export function monthsFrom(year: number, month: number, count: number): WholeSpan {
  return { from: dayOf(Date.UTC(year, month - 1, 1)), to: dayOf(Date.UTC(year, month - 1 + count, 0)) };
}

function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** The week of a day, Monday to Sunday. */
export function weekOf(day: string): WholeSpan {
  const from = addDays(day, -weekdayOf(day));
  return { from, to: addDays(from, 6) };
}

/** 0 is Monday. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The days that two spans share; from after to when they share none. */
export function sharedSpan(one: DaySpan, other: DaySpan): DaySpan {
  const from = [one.from, other.from]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  const to = [one.to, other.to].filter((day) => day !== undefined).sort()[0];
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** Whether a day lies in a span. */
export function isWithin(day: string, { from, to }: DaySpan): boolean {
  return (from === undefined || day >= from) && (to === undefined || day <= to);
}
