import type { Source } from './source.ts';

/** Whether an article is older than its source is kept. @param day `YYYY-MM-DD`; null: not known, so it is not. */
export function isPast(day: string | null, source: Pick<Source, 'keptDays'>, now: Date): boolean {
  const last = lastPast(source, now);
  return day !== null && last !== null && day <= last;
}

/** The latest day whose articles are not kept any more, `YYYY-MM-DD`; null where all are. */
function lastPast({ keptDays }: Pick<Source, 'keptDays'>, now: Date): string | null {
  if (keptDays === null) return null;
  return new Date(now.getTime() - (keptDays + 1) * DAY_MS).toISOString().slice(0, 10);
}

const DAY_MS = 86_400_000;
