/** A date as replies print it: `2025-12-09` becomes "9 Dec 2025". */
export function shortDate(day: string): string {
  return SHORT.format(new Date(`${day}T00:00:00Z`));
}

const SHORT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
