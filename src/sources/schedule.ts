import { createHash } from 'node:crypto';
import type { Source } from './source.ts';

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;

/** What the last round left. */
export interface RoundEnd {
  /** Rounds in a row that failed, the last one included. */
  readonly failures: number;
  /** Seconds that the server asked to be left alone; null where it did not. */
  readonly retryAfter: number | null;
}

/**
 * When a source is asked next. Each has a minute of its own, which its address gives, so that many are not asked at once
 * and one is asked at the same minutes of every day; after each failure twice as long passes, a day at the most.
 */
export function nextRound({ url, everyMinutes }: Source, now: Date, { failures, retryAfter }: RoundEnd): Date {
  const own = createHash('sha256').update(url).digest().readUInt32BE() % everyMinutes;
  const period = everyMinutes * MINUTE_MS;
  const longest = Math.max(everyMinutes, DAY_MINUTES) * MINUTE_MS;
  const pause = failures === 0 ? 0 : Math.min(longest, period * 2 ** Math.min(failures, 20)) - period;
  const earliest = now.getTime() + Math.max(pause, (retryAfter ?? 0) * 1000);
  const rounds = Math.floor((earliest - own * MINUTE_MS) / period) + 1;
  return new Date(rounds * period + own * MINUTE_MS);
}
