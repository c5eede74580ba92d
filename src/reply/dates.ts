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

/** Days from one to another, both included, as `YYYY-MM-DD`; a missing end is open. */
export interface DaySpan {
  readonly from?: string;
  readonly to?: string;
}

/** "1–7 Dec 2025", "30 Nov – 6 Dec 2025", "9 Dec 2025", "2024", "1 Mar 2025 or later". */
export function spanInWords({ from, to }: DaySpan): string {
  if (from === undefined || to === undefined) {
    return from === undefined ? `${shortDate(to ?? '')} or earlier` : `${shortDate(from)} or later`;
  }
  const [year, month, day] = from.split('-');
  if (from === to) return shortDate(to);
  if (`${from} ${to}` === `${year}-01-01 ${year}-12-31`) return String(year);
  if (to.startsWith(`${year}-${month}-`)) return `${Number(day)}–${shortDate(to)}`;
  const first = shortDate(from);
  return `${to.startsWith(`${year}-`) ? first.replace(` ${year}`, '') : first} – ${shortDate(to)}`;
}
