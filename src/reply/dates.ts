/** A date as replies print it: `2025-12-09` becomes "9 Dec 2025". */
export function shortDate(day: string): string {
  return SHORT.format(new Date(`${day}T00:00:00Z`));
}

/** A day, month or year: "9 Dec 2025", "Dec 2025", "2025". */
export function preciseDate(date: string): string {
  if (date.length === DAY_LENGTH) return shortDate(date);
  return date.length === MONTH_LENGTH ? MONTH.format(new Date(`${date}-01T00:00:00Z`)) : date;
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;
const MONTH_LENGTH = 'YYYY-MM'.length;
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
const SHORT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
