/** A day as `YYYY-MM-DD`, a month as `YYYY-MM`, a year as `YYYY`: they sort as text. */
export type CalendarDate = string;

const DAY_MS = 86_400_000;

/** The day that many days after another; before it where negative. */
export function addDays(day: string, days: number): string {
  return new Date(timeOf(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Days from one day to another; negative where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((timeOf(to) - timeOf(from)) / DAY_MS);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: string): number {
  return new Date(timeOf(day)).getUTCDay();
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
