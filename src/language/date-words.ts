import type { DaySpan } from '../text/calendar.ts';

export interface DateWords {
  date(date: string): string;
  /** Of a span with both ends. */
  span(span: Required<DaySpan>): string;
  /** Null for less than a minute. */
  ago(then: Date, now: Date): string | null;
}

/** How a language writes days and times. @param locale as Intl knows it: "en-GB". */
export function createDateWords(locale: string): DateWords {
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const short = new Intl.RelativeTimeFormat(locale, { style: 'short' });
  const long = new Intl.RelativeTimeFormat(locale);
  return {
    date: (date) =>
      date.length === 'YYYY'.length
        ? date
        : (date.length === 'YYYY-MM'.length ? month : day).format(new Date(date)).replace(YEAR_SIGN, ''),
    span({ from, to }) {
      const year = from.slice(0, 4);
      if (`${from} ${to}` === `${year}-01-01 ${year}-12-31`) return year;
      const words = day.formatRange(new Date(from), new Date(to));
      // Intl puts thin spaces around every dash; between two days of one month there is none in print.
      return words
        .replaceAll(YEAR_SIGN, '')
        .replaceAll(/[\u2009\u202f]/gu, ' ')
        .replace(/^(\d+) – (?=\d+ )/u, '$1–');
    },
    ago(then, now) {
      const minutes = Math.floor((now.getTime() - then.getTime()) / MINUTE_MS);
      if (minutes < 1) return null;
      if (minutes < HOUR) return short.format(-minutes, 'minute');
      return minutes < DAY
        ? short.format(-Math.floor(minutes / HOUR), 'hour')
        : long.format(-Math.floor(minutes / DAY), 'day');
    },
  };
}

/** Russian "г." after a year, which a full stop often follows; a year is plain without it. */
const YEAR_SIGN = /\sг\./gu;

const MINUTE_MS = 60_000;
/** In minutes. */
const HOUR = 60;
const DAY = 24 * HOUR;
