import { looseAlternatives } from '../../text/alternatives.ts';
import { ASKED_MONTH, ASKED_SHORT_WEEKDAY, ASKED_WEEKDAY, TURKIC_WEEKDAY } from '../../text/calendar-patterns.ts';
import { COUNT, LONG_UNIT, numberOf, SEASON, seasonMonth, UNIT, unitOf } from '../../text/calendar-words.ts';
import type { Moment } from './moment.ts';
import {
  dayOf,
  type Groups,
  monthIn,
  monthsOf,
  numericDay,
  pastOf,
  quarterOf,
  stretch,
  weekdayIn,
  whichOf,
} from './moments-read.ts';

/** One way to name a moment. */
export interface MomentPattern {
  /** Flags `gu`; for texts in lower case. */
  readonly pattern: RegExp;
  /** One moment, or the first and last; null for what names none. */
  readonly read: (groups: Groups) => readonly [Moment, Moment?] | null;
  /** Whether what matched is a date by itself, without a word such as "in" before it. */
  readonly isPlain: (matched: string) => boolean;
}

const always = (): boolean => true;
const never = (): boolean => false;
/** "dekabrda", "aralık'ta", "2024'te", "2024-cü ildə", "aralık ayında": the ending says "in". */
const IN = String.raw`(?:['’]?[dt][aeə]|\s+ay[ıi]nda)`;
const isLocative = (matched: string): boolean => /(?:[dt][aeə])$/iu.test(matched);
const hasSpace = (matched: string): boolean => /\s/u.test(matched);

const ON_WEEKDAY = String.raw`(?:(?:${ASKED_WEEKDAY}|${ASKED_SHORT_WEEKDAY})\.?,?\s+(?:the\s+)?)?`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?<year>(?:19|20)\d{2})(?!-?\d|s\b)`;
const OF_YEAR = String.raw`(?:,?\s+(?:of\s+)?${YEAR}(?:\s+(?:года|г\.?|y[ıi]l[ıi]nda))?(?:['’][dt][ea])?)`;
const NAMED = `(?<month>${ASKED_MONTH})`;
const TO = String.raw`(?:st|nd|rd|th)?\s*(?:and|to|-|–|—)\s*`;
const PAST = 'last|past|previous|recent|son|последн(?:ие|юю|ий|их)';
const BEFORE = 'last|previous|past|ge[çc]en|ge[çc]ti[ğg]imiz|ke[çc][əe]n|[öo]t[əe]n|прошл(?:ой|ом|ый|ую)';
const THIS = 'this|the current|current|bu|эт(?:ой|ом|от|у)';
const WHICH = String.raw`(?:(?<last>${BEFORE})|(?<this>${THIS}))`;
const TIME_OF_DAY = String.raw`(?:\s+(?:morning|afternoon|evening|night|lunchtime))`;
const ORDINAL = '(?:(?<n1>first|1st)|(?<n2>second|2nd)|(?<n3>third|3rd)|(?<n4>fourth|4th))';

const DAYS: readonly MomentPattern[] = [
  pattern(
    String.raw`(?<year>(?:19|20)\d{2})(?<mark>[-/.])(?<month>0?[1-9]|1[0-2])\k<mark>(?<day>0?[1-9]|[12]\d|3[01])`,
    always,
    dayOf,
  ),
  pattern(
    String.raw`(?<first>\d{1,2})(?<mark>[-/.])(?<second>\d{1,2})\k<mark>(?<year>(?:19|20)\d{2})`,
    always,
    numericDay,
  ),
  pattern(String.raw`(?<first>\d{1,2})${TO}${DAY}(?:\s+of)?\s+${NAMED}\.?${OF_YEAR}?`, always, ({ first, ...rest }) =>
    stretch(dayOf({ ...rest, day: first }), dayOf(rest)),
  ),
  pattern(String.raw`${NAMED}\.?\s+(?<first>\d{1,2})${TO}${DAY}${OF_YEAR}?`, always, ({ first, ...rest }) =>
    stretch(dayOf({ ...rest, day: first }), dayOf(rest)),
  ),
  pattern(String.raw`${ON_WEEKDAY}${DAY}(?:\s+of)?\s+${NAMED}\.?${IN}?${OF_YEAR}?`, always, dayOf),
  pattern(String.raw`${ON_WEEKDAY}${NAMED}\.?\s+(?:the\s+)?${DAY}(?!\d)${OF_YEAR}?`, always, dayOf),
];

const MONTHS: readonly MomentPattern[] = [
  pattern(String.raw`${NAMED}\.?${OF_YEAR}`, always, monthIn),
  pattern(String.raw`${YEAR}-c[iıuü]\s+ilin\s+${NAMED}(?:[ıiuü]n[dt][aə])?`, always, monthIn),
  pattern(String.raw`(?:${WHICH}\s+)?${NAMED}${IN}?`, (text) => isLocative(text) || hasSpace(text), monthIn),
  pattern(String.raw`(?:${WHICH}\s+)?(?<season>${SEASON})${OF_YEAR}?`, hasSpace, ({ season = '', ...groups }) => [
    monthsOf(groups, { month: seasonMonth(season), count: 3, isSeason: true }),
  ]),
  pattern(
    String.raw`q(?<number>[1-4])(?:\s+(?:of\s+)?${YEAR})?|(?<before>(?:19|20)\d{2})\s+q(?<late>[1-4])`,
    always,
    ({ number, late, ...groups }) => quarterOf(groups, Number(number ?? late)),
  ),
  pattern(String.raw`(?:the\s+)?${ORDINAL}\s+quarter\s+(?:of\s+)?(?:the year|${YEAR})`, always, (groups) =>
    quarterOf(groups, [1, 2, 3, 4].find((number) => groups[`n${number}`] !== undefined) ?? 1),
  ),
  pattern(String.raw`h(?<number>[12])\s+(?:of\s+)?${YEAR}`, always, ({ number, ...groups }) => [
    monthsOf(groups, { month: number === '1' ? 1 : 7, count: 6 }),
  ]),
  pattern(String.raw`(?:the\s+)?(?:(?<first>first)|second)\s+half\s+of\s+the\s+year`, always, ({ first }) => [
    monthsOf({}, { month: first === undefined ? 7 : 1, count: 6 }),
  ]),
  pattern(String.raw`(?:the\s+)?${WHICH}\s+quarter`, always, ({ last }) => [
    { kind: 'quarter', count: last === undefined ? 0 : 1 },
  ]),
];

const FROM_NOW: readonly MomentPattern[] = [
  pattern(String.raw`(?:${WHICH}\s+|(?:at|on|over|during)\s+the\s+)weekend`, always, (groups) => [
    { kind: 'weekend', which: whichOf(groups) },
  ]),
  pattern(String.raw`the day before yesterday|позавчера`, always, () => [{ kind: 'ago', unit: 'day', count: 2 }]),
  pattern(String.raw`yesterday${TIME_OF_DAY}?|last night|dün|dünən|dunen|вчера`, always, () => [
    { kind: 'ago', unit: 'day', count: 1 },
  ]),
  pattern(String.raw`today|tonight|this${TIME_OF_DAY}|bug[üu]n|bu g[üu]n|сегодня`, always, () => [
    { kind: 'ago', unit: 'day', count: 0 },
  ]),
  pattern(String.raw`(?<count>${COUNT}|an?)\s+fortnights?\s+ago`, always, ({ count }) => [
    { kind: 'ago', unit: 'week', count: 2 * numberOf(count) },
  ]),
  pattern(String.raw`(?:the\s+)?(?:last|past|previous)\s+fortnight`, always, () => [
    { kind: 'past', unit: 'week', count: 2 },
  ]),
  pattern(
    String.raw`(?:(?<count>${COUNT}|an?)\s+(?<unit>${UNIT})\s+(?:ago|[öo]nce|[əe]vv[əe]l|назад)|(?<one>${UNIT})\s+назад)`,
    always,
    ({ count, unit, one }) => [{ kind: 'ago', unit: unitOf(unit ?? one ?? ''), count: numberOf(count) }],
  ),
  // "The last week", unlike "last week", is the seven days up to now.
  pattern(String.raw`(?:the\s+(?:last|past)|past|последн(?:ий|юю))\s+(?<unit>${LONG_UNIT})`, always, pastOf),
  pattern(String.raw`(?:the\s+)?(?:${PAST})\s+(?<count>${COUNT})\s+(?<unit>${UNIT})(?:[dt][aeə])?`, always, pastOf),
  pattern(String.raw`(?:the\s+)?(?:${BEFORE})\s+(?<unit>${LONG_UNIT})`, always, ({ unit = '' }) => [
    { kind: 'ago', unit: unitOf(unit), count: 1 },
  ]),
  pattern(String.raw`(?:${THIS})\s+(?<unit>${LONG_UNIT})`, always, ({ unit = '' }) => [
    { kind: 'ago', unit: unitOf(unit), count: 0 },
  ]),
  pattern(String.raw`(?:${WHICH}\s+)?(?<weekday>${ASKED_WEEKDAY})${TIME_OF_DAY}?`, hasSpace, weekdayIn),
  pattern(String.raw`(?<=(?<!\p{L})on\s)(?<weekday>${ASKED_SHORT_WEEKDAY})`, never, weekdayIn),
  pattern(
    String.raw`(?:${WHICH}\s+)?(?<weekday>${TURKIC_WEEKDAY})\s+(?:${looseAlternatives(['günü', 'gün'])})`,
    always,
    weekdayIn,
  ),
  pattern(
    String.raw`(?:the\s+)?(?<day>[1-9]|[12]\d|3[01])(?:st|nd|rd|th)(?=\s*(?:$|[?.!,;)]|(?:and|or|to|at|about|by)\s))`,
    never,
    ({ day }) => [{ kind: 'day-of-month', day: Number(day) }],
  ),
];

/** The longest and surest first: what one has read is not read by another. */
export const PATTERNS: readonly MomentPattern[] = [
  ...DAYS,
  ...MONTHS,
  ...FROM_NOW,
  pattern(
    String.raw`${YEAR}(?:\s+(?:году|года|год|г\.?|y[ıi]l[ıi]nda)|['’][dt][ea]|-c[iıuü]\s+ild[əe])?`,
    (text) => /\D/u.test(text),
    ({ year }) => [{ kind: 'year', year: Number(year) }],
  ),
];

function pattern(source: string, isPlain: MomentPattern['isPlain'], read: MomentPattern['read']): MomentPattern {
  // \b knows only the letters of English. "Mid-November" has a month in it, "post-March" none.
  const isStart = String.raw`(?<![\p{L}\p{N}]|(?<!(?<!\p{L})(?:mid|early|late))-)`;
  return { pattern: new RegExp(String.raw`${isStart}(?:${source})(?![\p{L}\p{N}])`, 'gu'), isPlain, read };
}
