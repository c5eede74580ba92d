export type Unit = 'day' | 'week' | 'month' | 'year';

/**
 * Sources of patterns (flags `iu`) for words of the calendar in English, Turkish, Azerbaijani and Russian, with the
 * endings that "in" gives them; by what they mean. Written with and without diacritics.
 */
const MONTHS: readonly string[] = [
  'january|jan|январ[ьяе]|ocak|yanvar',
  'february|feb|феврал[ьяе]|[şs]ubat|fevral',
  'march|mar|март[ае]?|mart',
  'april|apr|апрел[ьяе]|nisan|aprel',
  'may|ма[йяе]|may[ıi]s',
  'june|jun|июн[ьяе]|haziran|iyun',
  'july|jul|июл[ьяе]|temmuz|iyul',
  'august|aug|август[ае]?|a[ğg]ustos|avqust',
  'september|sept|sep|сентябр[ьяе]|eyl[üu]l|sentyabr',
  'october|oct|октябр[ьяе]|ekim|oktyabr',
  'november|nov|ноябр[ьяе]|kas[ıi]m|noyabr',
  'december|dec|декабр[ьяе]|aral[ıi]k|dekabr',
];

/** By the first month of each. */
const SEASONS: ReadonlyMap<number, string> = new Map([
  [3, 'spring|весн(?:ой|ы)'],
  [6, 'summer|лет(?:ом|а)'],
  [9, 'autumn|fall|осен(?:ью|и)'],
  [12, 'winter|зим(?:ой|ы)'],
]);

const WEEKDAYS: readonly string[] = [
  'monday|понедельник',
  'tuesday|вторник',
  'wednesday|сред[уа]',
  'thursday|четверг',
  'friday|пятниц[уа]',
  'saturday|суббот[уа]',
  'sunday|воскресенье',
];

const SHORT_WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const UNITS: Readonly<Record<Unit, string>> = {
  day: 'days?|g[üu]n|день|дн(?:я|ей)',
  week: 'weeks?|hafta|h[əe]ft[əe]|недел[яюиеь]|недель',
  month: 'months?|ay|месяц(?:а|ев|е)?',
  year: 'years?|y[ıi]l|sene|il|год(?:а|у)?|лет',
};

const NUMBERS: readonly string[] = [
  'one|bir|один|одну',
  'two|a couple of|couple of|iki|два|две',
  'three|few|[üu][çc]|три',
  'four|d[öo]r[td]|четыре',
  'five|be[şs]|пять',
  'six|alt[ıi]|шесть',
  'seven|ye(?:ddi|di)|семь',
  'eight|sekiz|səkkiz|восемь',
  'nine|dokuz|doqquz|девять',
  'ten|on|десять',
  'eleven',
  'twelve',
];

export const MONTH = MONTHS.join('|');
export const SEASON = [...SEASONS.values()].join('|');
export const WEEKDAY = WEEKDAYS.join('|');
/** Source of a pattern for whole English names: in running text a short one may be another word ("Sun", "Wed"). */
export const WEEKDAY_NAME = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
export const UNIT = Object.values(UNITS).join('|');
/** Without days: "this day" and "the last day" are no dates. */
export const LONG_UNIT = [UNITS.week, UNITS.month, UNITS.year].join('|');
export const NUMBER = String.raw`\d{1,3}|${NUMBERS.join('|')}`;

/** 1 for January, whatever its language and case. */
export const monthOf = (word: string): number => indexIn(MONTHS, word) + 1;

/** 0 for Monday to 6 for Sunday: the day of the week of this name, in English also a short one; null when it is none. */
export function weekdayNumber(word: string): number | null {
  const whole = indexIn(WEEKDAYS, word);
  const found = whole < 0 ? SHORT_WEEKDAYS.indexOf(word.slice(0, 3).toLowerCase()) : whole;
  return found < 0 ? null : found;
}

/** The first month of a season. */
export const seasonMonth = (word: string): number => [...SEASONS].find(([, source]) => isWhole(source, word))?.[0] ?? 3;

export const unitOf = (word: string): Unit =>
  (['day', 'week', 'month', 'year'] as const).find((unit) => isWhole(UNITS[unit], word)) ?? 'day';

/** A number in figures or words; 1 for no word at all. */
export const numberOf = (word: string | undefined): number =>
  word === undefined ? 1 : /^\d/u.test(word) ? Number(word) : indexIn(NUMBERS, word) + 1;

function indexIn(sources: readonly string[], word: string): number {
  return sources.findIndex((source) => isWhole(source, word));
}

function isWhole(source: string, word: string): boolean {
  return new RegExp(`^(?:${source})$`, 'iu').test(word);
}
