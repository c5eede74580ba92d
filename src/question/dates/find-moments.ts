import { monthNumber, weekdayNumber } from '../../text/calendar-names.ts';
import { ASKED_MONTH, ASKED_WEEKDAY } from '../../text/calendar-patterns.ts';
import { COUNT, LONG_UNIT, numberOf, SEASON, seasonMonth, UNIT, unitOf } from '../../text/calendar-words.ts';
import type { Moment } from './moment.ts';

/** A moment where a text names it. */
export interface FoundMoment {
  readonly moment: Moment;
  /** The last moment of a stretch that one expression names: "1 to 5 December". */
  readonly until: Moment | null;
  /** Half-open UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** It is a date by itself; otherwise only a word such as "in" makes it one ("May" may be a name, 2024 a number). */
  readonly isPlain: boolean;
}

/** The moments that a text names, in order, none within another. @param text in Unicode form C. */
export function findMoments(text: string): readonly FoundMoment[] {
  const found: FoundMoment[] = [];
  // Lower case of the same length: patterns that ignore case take far longer.
  const small = text.replaceAll('İ', 'I').toLowerCase();
  for (const { pattern, read, isPlain } of PATTERNS) {
    for (const match of matchesOf(pattern, small)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const moments = found.some((one) => one.start < end && start < one.end) ? null : read(match.groups ?? {});
      if (moments !== null)
        found.push({ moment: moments[0], until: moments[1] ?? null, start, end, isPlain: isPlain(match[0]) });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/** All matches. `matchAll` would copy the pattern, and compile it anew each time: that takes longer than to match it. */
function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}

type Groups = Readonly<Record<string, string | undefined>>;

interface MomentPattern {
  readonly pattern: RegExp;
  /** One moment, or the first and last; null for what names none. */
  readonly read: (groups: Groups) => readonly [Moment, Moment?] | null;
  readonly isPlain: (matched: string) => boolean;
}

const always = (): boolean => true;
/** "dekabrda", "aralık'ta", "2024'te", "2024-cü ildə", "aralık ayında": the ending says "in". */
const IN = String.raw`(?:['’]?[dt][aeə]|\s+ay[ıi]nda)`;
const isLocative = (matched: string): boolean => /(?:[dt][aeə])$/iu.test(matched);

const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?<year>(?:19|20)\d{2})(?!-?\d|s\b)`;
const OF_YEAR = String.raw`(?:,?\s+(?:of\s+)?${YEAR}(?:\s+(?:года|г\.?|y[ıi]l[ıi]nda))?(?:['’][dt][ea])?)`;
const NAMED = `(?<month>${ASKED_MONTH})`;
const PAST = 'last|past|previous|recent|son|последн(?:ие|юю|ий|их)';
const BEFORE = 'last|previous|ge[çc]en|ge[çc]ti[ğg]imiz|ke[çc][əe]n|[öo]t[əe]n|прошл(?:ой|ом|ый|ую)';
const THIS = 'this|the current|current|bu|эт(?:ой|ом|от|у)';

const PATTERNS: readonly MomentPattern[] = [
  pattern(String.raw`(?<year>(?:19|20)\d{2})-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])`, always, dayOf),
  pattern(
    String.raw`(?<first>\d{1,2})\s*(?:and|to|-|–|—)\s*${DAY}\s+${NAMED}\.?${OF_YEAR}?`,
    always,
    ({ first, ...rest }) => stretch(dayOf({ ...rest, day: first }), dayOf(rest)),
  ),
  pattern(
    String.raw`${NAMED}\.?\s+(?<first>\d{1,2})\s*(?:and|to|-|–|—)\s*${DAY}${OF_YEAR}?`,
    always,
    ({ first, ...rest }) => stretch(dayOf({ ...rest, day: first }), dayOf(rest)),
  ),
  pattern(String.raw`${DAY}(?:\s+of)?\s+${NAMED}\.?${IN}?${OF_YEAR}?`, always, dayOf),
  pattern(String.raw`${NAMED}\.?\s+${DAY}(?!\d)${OF_YEAR}?`, always, dayOf),
  pattern(String.raw`${NAMED}\.?${OF_YEAR}`, always, monthIn),
  pattern(String.raw`${YEAR}-c[iıuü]\s+ilin\s+${NAMED}(?:[ıiuü]n[dt][aə])?`, always, monthIn),
  pattern(String.raw`(?:(?:${BEFORE}|${THIS})\s+)?${NAMED}${IN}?`, isLocativeOrLast, monthIn),
  pattern(
    String.raw`(?:(?:${BEFORE}|${THIS})\s+)?(?<season>${SEASON})${OF_YEAR}?`,
    (text) => /\s/u.test(text),
    ({ season = '', year }) => [{ kind: 'season', month: seasonMonth(season), year: yearOf(year) }],
  ),
  pattern(String.raw`(?:the day before yesterday|позавчера)`, always, () => [{ kind: 'ago', unit: 'day', count: 2 }]),
  pattern(String.raw`(?:yesterday|last night|dün|dünən|dunen|вчера)`, always, () => [
    { kind: 'ago', unit: 'day', count: 1 },
  ]),
  pattern(String.raw`(?:today|tonight|this (?:morning|afternoon|evening)|bug[üu]n|bu g[üu]n|сегодня)`, always, () => [
    { kind: 'ago', unit: 'day', count: 0 },
  ]),
  pattern(String.raw`(?<count>${COUNT})\s+(?<unit>${UNIT})\s+ago`, always, ({ count, unit = '' }) => [
    { kind: 'ago', unit: unitOf(unit), count: numberOf(count) },
  ]),
  // "The last week", unlike "last week", is the seven days up to now.
  pattern(String.raw`(?:the\s+(?:last|past)|past|последн(?:ий|юю))\s+(?<unit>${LONG_UNIT})`, always, pastOf),
  pattern(String.raw`(?:the\s+)?(?:${PAST})\s+(?<count>${COUNT})\s+(?<unit>${UNIT})(?:[dt][aeə])?`, always, pastOf),
  pattern(String.raw`(?:the\s+)?(?:${BEFORE})\s+(?<unit>${LONG_UNIT})`, always, ({ unit = '' }) => [
    { kind: 'ago', unit: unitOf(unit), count: 1 },
  ]),
  pattern(String.raw`(?:${THIS})\s+(?<unit>${LONG_UNIT})`, always, ({ unit = '' }) => [
    { kind: 'ago', unit: unitOf(unit), count: 0 },
  ]),
  pattern(
    String.raw`(?:(?:last|this)\s+)?(?<weekday>${ASKED_WEEKDAY})`,
    (text) => /\s/u.test(text),
    ({ weekday: name = '' }) => {
      const weekday = weekdayNumber(name);
      return weekday === null ? null : [{ kind: 'weekday', weekday }];
    },
  ),
  pattern(
    String.raw`${YEAR}(?:\s+(?:году|года|год|г\.?|y[ıi]l[ıi]nda)|['’][dt][ea]|-c[iıuü]\s+ild[əe])?`,
    (text) => /\D/u.test(text),
    ({ year }) => [{ kind: 'year', year: Number(year) }],
  ),
];

function pattern(source: string, isPlain: MomentPattern['isPlain'], read: MomentPattern['read']): MomentPattern {
  // \b knows only the letters of English.
  return { pattern: new RegExp(String.raw`(?<![\p{L}\p{N}-])${source}(?![\p{L}\p{N}])`, 'gu'), isPlain, read };
}

function dayOf({ year, month = '', day }: Groups): readonly [Moment] | null {
  const number = monthNumber(month) ?? Number(month);
  const days = new Date(Date.UTC(Number(year ?? 2024), number, 0)).getUTCDate();
  if (Number(day) < 1 || Number(day) > days) return null;
  return [{ kind: 'day', year: yearOf(year), month: number, day: Number(day) }];
}

function monthIn({ year, month = '' }: Groups): readonly [Moment] {
  return [{ kind: 'month', year: yearOf(year), month: monthNumber(month) ?? 1 }];
}

function pastOf({ count, unit = '' }: Groups): readonly [Moment] {
  return [{ kind: 'past', unit: unitOf(unit), count: numberOf(count) }];
}

function stretch(first: readonly [Moment] | null, last: readonly [Moment] | null): readonly [Moment, Moment] | null {
  return first === null || last === null ? null : [first[0], last[0]];
}

function isLocativeOrLast(matched: string): boolean {
  return isLocative(matched) || /\s/u.test(matched);
}

function yearOf(year: string | undefined): number | null {
  return year === undefined ? null : Number(year);
}
