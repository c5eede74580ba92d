import { plainLetters } from './plain-letters.ts';
import { type Words, wordTable } from './word-table.ts';

/** What a month or a day of the week is called. */
export interface CalendarName {
  /** Lower case, with the forms that a date in words takes. */
  readonly whole: Words;
  /** Without the full stop that may follow. */
  readonly short: Words;
}

const NONE: Words = { en: [], ru: [], tr: [], az: [] };

/** January first. */
export const MONTHS: readonly CalendarName[] = named(
  `
  january   | январь, января, январе       | ocak    | yanvar
  february  | февраль, февраля, феврале    | şubat   | fevral
  march     | март, марта, марте           | mart    | mart
  april     | апрель, апреля, апреле       | nisan   | aprel
  may       | май, мая, мае                | mayıs   | may
  june      | июнь, июня, июне             | haziran | iyun
  july      | июль, июля, июле             | temmuz  | iyul
  august    | август, августа, августе     | ağustos | avqust
  september | сентябрь, сентября, сентябре | eylül   | sentyabr
  october   | октябрь, октября, октябре    | ekim    | oktyabr
  november  | ноябрь, ноября, ноябре       | kasım   | noyabr
  december  | декабрь, декабря, декабре    | aralık  | dekabr`,
  `
  jan       | янв       | oca | yan
  feb       | февр, фев | şub | fev
  mar       | мар       |     |
  apr       | апр       | nis | apr
            |           |     |
  jun       | июн       | haz | iyn
  jul       | июл       | tem | iyl
  aug       | авг       | ağu | avq
  sept, sep | сент, сен | eyl | sen
  oct       | окт       | eki | okt
  nov       | нояб, ноя | kas | noy
  dec       | дек       | ara | dek`,
);

/** Monday first. */
export const WEEKDAYS: readonly CalendarName[] = named(
  `
  monday    | понедельник      | pazartesi | bazar ertəsi
  tuesday   | вторник          | salı      | çərşənbə axşamı
  wednesday | среда, среду     | çarşamba  | çərşənbə
  thursday  | четверг          | perşembe  | cümə axşamı
  friday    | пятница, пятницу | cuma      | cümə
  saturday  | суббота, субботу | cumartesi | şənbə
  sunday    | воскресенье      | pazar     | bazar`,
  `
  mon             | пн | |
  tues, tue       | вт | |
  wed             | ср | |
  thurs, thur, thu | чт | |
  fri             | пт | |
  sat             | сб | |
  sun             | вс | |`,
);

/** 1 for January: the month of this name, whole or short, in any of the four languages; null when it is none. */
export const monthNumber = lookUp(MONTHS, 1);

/** 0 for Monday to 6 for Sunday: the day of the week of this name, whole or short; null when it is none. */
export const weekdayNumber = lookUp(WEEKDAYS, 0);

function named(whole: string, short: string): readonly CalendarName[] {
  const shorts = wordTable(short);
  return wordTable(whole).map((words, index) => ({ whole: words, short: shorts[index] ?? NONE }));
}

function lookUp(names: readonly CalendarName[], first: number): (name: string) => number | null {
  const numbers = new Map(
    names.flatMap(({ whole, short }, index) =>
      [whole, short]
        .flatMap((words) => Object.values(words).flat())
        .map((name) => [plainLetters(name), index + first] as const),
    ),
  );
  return (name) => numbers.get(plainLetters(name)) ?? null;
}
