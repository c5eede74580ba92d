import type { ArchiveFilters } from '../archive/archive.ts';
import type { Wording } from '../language/wording.ts';

/** What the filters leave, of so many articles: "12 articles", "1 article of Reuters from 1 Jun 2025 to 30 Jun 2025". */
export function spanInWords({ from, to, source }: ArchiveFilters, articles: number, wording: Wording): string {
  return [
    wording.say('count.articles', { count: articles }),
    ...(source === undefined ? [] : [wording.say('scope.of', { source })]),
    ...(from === undefined ? [] : [wording.say('scope.from', { date: wording.date(from) })]),
    ...(to === undefined ? [] : [wording.say('scope.to', { date: wording.date(to) })]),
  ].join(' ');
}
