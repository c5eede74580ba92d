/** A date as replies print it: `2025-12-09` becomes "9 Dec 2025". */
export function shortDate(day: string): string {
  return SHORT.format(new Date(`${day}T00:00:00Z`));
}

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
