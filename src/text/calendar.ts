/** A day as `YYYY-MM-DD`, a month as `YYYY-MM`, a year as `YYYY`: they sort as text. */
export type CalendarDate = string;

/** Days from one to another, both included, as `YYYY-MM-DD`; a missing end is open. */
export interface DaySpan {
  readonly from?: string;
  readonly to?: string;
}

/** A span with both ends. */
export type WholeSpan = Required<DaySpan>;

const DAY_MS = 86_400_000;

/** The day that many days after another; before it where negative. */
export function addDays(day: string, days: number): string {
  return dayOf(timeOf(day) + days * DAY_MS);
}

/** Days from one day to another; negative where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((timeOf(to) - timeOf(from)) / DAY_MS);
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: string): number {
  return (new Date(timeOf(day)).getUTCDay() + 6) % 7;
}

/** The month (`YYYY-MM`) that many months after that of a day. */
export function addMonths(day: string, months: number): string {
  return monthText(monthIndex(day) + months);
}

/** Months from the month of one day or month to that of another. */
export function monthsBetween(from: string, to: string): number {
  return monthIndex(to) - monthIndex(from);
}

export const yearOf = (date: string): number => Number(date.slice(0, 4));

/** 1 for January. */
export const monthOf = (date: string): number => Number(date.slice(5, 7));

/** `YYYY-MM`. @param month 1 for January. */
export const monthIn = (year: number, month: number): string => monthText(year * 12 + month - 1);

const monthIndex = (date: string): number => yearOf(date) * 12 + monthOf(date) - 1;

function monthText(index: number): string {
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
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
