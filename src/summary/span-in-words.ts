import type { ArchiveFilters } from '../archive/archive.ts';
import { shortDate } from '../reply/dates.ts';

/** What the filters leave: "12 articles", "1 article Reuters from 1 Jun 2025 to 30 Jun 2025". */
export function spanInWords({ from, to, source }: ArchiveFilters, articles: number): string {
  return [
    `${articles} ${articles === 1 ? 'article' : 'articles'}`,
    ...(source === undefined ? [] : [`of ${source}`]),
    ...(from === undefined ? [] : [`from ${shortDate(from)}`]),
    ...(to === undefined ? [] : [`to ${shortDate(to)}`]),
  ].join(' ');
}
