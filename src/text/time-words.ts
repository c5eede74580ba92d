import { monthNumber, weekdayNumber } from './calendar-names.ts';

/** Words that say when in a question, whatever stands beside them. */
const WHEN: ReadonlySet<string> = new Set(
  `early earlier late later lately recent recently ago since until till before after during now current currently so far
   yesterday today tonight tomorrow morning afternoon evening night noon midnight midday day days week weeks weekend
   weekends fortnight fortnights month months quarter quarters half year years decade past previous last next mid
   q1 q2 q3 q4 h1 h2 spring summer autumn winter
   сегодня вчера завтра неделя неделе неделю месяц месяце год году года утром вечером ночью недавно сейчас
   bugün dün yarın hafta ay yıl yılı yılında sabah akşam gece şimdi önce geçen
   bu gün dünən sabah həftə il ildə ilin axşam gecə indi əvvəl keçən günü`
    .split(/\s+/u)
    .filter(Boolean),
);

/** "2025/11/05", "21.11.25", "5/11", "5-11-2025", "14:30". */
const FIGURES = /(?<![\p{L}\p{N}])\d{1,4}(?:[-/.]\d{1,2}[-/.]\d{1,4}|\/\d{1,2}|:\d{2})(?![\p{L}\p{N}])/gu;
/** "8th", "21st". */
const ORDINAL = /^\d{1,2}(?:st|nd|rd|th)$/iu;

/**
 * Whether a word of a text says when, or looks like it: a name of the calendar, a word such as "earlier", a figure of a
 * date. Nobody asks whether an article prints it.
 */
export function saysWhen(
  text: string,
  word: { readonly text: string; readonly start: number; readonly end: number },
): boolean {
  const small = word.text.toLowerCase();
  if (WHEN.has(small) || ORDINAL.test(small)) return true;
  if (monthNumber(small) !== null || weekdayNumber(small) !== null) return true;
  if (!/^\d/u.test(small)) return false;
  return (
    isBesideMonth(text, word) ||
    [...text.matchAll(FIGURES)].some(({ 0: found, index }) => word.start < index + found.length && index < word.end)
  );
}

/** "3 November", "November 31", "November 2025": a day, even one that no calendar has, or the year of one. */
function isBesideMonth(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  if (/^(?:19|20)\d{2}$/u.test(text.slice(start, end))) {
    const name = /(\p{L}+)\.?,?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?(?:of\s+)?$/u.exec(text.slice(0, start))?.[1] ?? '';
    return monthNumber(name) !== null;
  }
  const before = /(\p{L}+)\.?\s+$/u.exec(text.slice(0, start))?.[1] ?? '';
  const after = /^\s+(?:of\s+)?(\p{L}+)/u.exec(text.slice(end))?.[1] ?? '';
  return end - start <= 2 && [before, after].some((name) => monthNumber(name) !== null);
}
