/** The day of a moment by the clock where the program runs, `YYYY-MM-DD`. */
export function dayByClock(at: Date): string {
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
