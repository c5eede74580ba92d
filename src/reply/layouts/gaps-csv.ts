import { csv } from '../exports/csv.ts';
import type { GapsReply } from '../kinds/bot-replies.ts';

/** The gaps as a table. */
export function gapsCsv({ gaps }: GapsReply): string {
  const rows = gaps.map(({ question, times, lastAt, nearest }) => [question, String(times), lastAt, nearest ?? '']);
  return csv([['question', 'times', 'last asked', 'nearest article'], ...rows]);
}
