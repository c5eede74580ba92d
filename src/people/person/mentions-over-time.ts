import type { MentionsOverTime } from '../../reply/kinds/who-reply.ts';
import { addDays, weekOf } from '../../text/calendar.ts';

/** How often an article mentions somebody. */
export interface DatedMentions {
  /** `YYYY-MM-DD`; null when the article is not dated. */
  readonly publishedOn: string | null;
  readonly mentions: number;
}

/** The most spans of time that are counted: beyond it they are longer. */
const MOST_SPANS = 36;

type Unit = MentionsOverTime['unit'];

/**
 * Mentions by week, month or year, whichever is the shortest that gives at most 36 spans, from the first to the last
 * dated article, spans without any included. Null when fewer than two spans hold the dated articles.
 */
export function mentionsOverTime(articles: readonly DatedMentions[]): MentionsOverTime | null {
  const dated = articles.flatMap(({ publishedOn, mentions }) =>
    publishedOn === null ? [] : [{ publishedOn, mentions }],
  );
  const days = dated.map(({ publishedOn }) => publishedOn).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  for (const unit of ['week', 'month', 'year'] as const) {
    const spans = spansBetween(first, last, unit);
    if (spans.length < 2) return null;
    if (spans.length > MOST_SPANS && unit !== 'year') continue;
    const counts = new Map(spans.map((from) => [from, 0]));
    for (const { publishedOn, mentions } of dated) {
      const from = spanOf(publishedOn, unit);
      counts.set(from, (counts.get(from) ?? 0) + mentions);
    }
    return { unit, counts: [...counts].map(([from, mentions]) => ({ from, mentions })) };
  }
  return null;
}

/** The first days of all spans from that of one day to that of another. */
function spansBetween(first: string, last: string, unit: Unit): readonly string[] {
  const spans: string[] = [];
  const end = spanOf(last, unit);
  for (let span = spanOf(first, unit); span <= end; span = nextSpan(span, unit)) spans.push(span);
  return spans;
}

/** The first day of the week (a Monday), month or year that holds a day. */
function spanOf(day: string, unit: Unit): string {
  if (unit === 'year') return `${day.slice(0, 4)}-01-01`;
  if (unit === 'month') return `${day.slice(0, 7)}-01`;
  return weekOf(day).from;
}

function nextSpan(span: string, unit: Unit): string {
  const days = { week: 7, month: 31, year: 366 }[unit];
  return spanOf(addDays(span, days), unit);
}
