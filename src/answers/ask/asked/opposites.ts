import { type CalendarName, MONTHS, WEEKDAYS } from '../../../text/calendar-names.ts';
import { ENGLISH_COUNTS } from '../../../text/number-words.ts';
import { stemOf, stemsOf } from '../../../text/words.ts';
import words from '../data/opposite-words.json' with { type: 'json' };

/** Something a question says that excludes others of its kind: its "1998" any other year, its "before" an "after". */
export interface Exclusion {
  /** Stems that the question has of it. */
  readonly asked: ReadonlySet<string>;
  readonly excludes: (stem: string) => boolean;
}

/** By stem, its opposites as they are written: few of the hundreds are ever looked into. */
const OPPOSITES: ReadonlyMap<string, string> = new Map(Object.entries<string>(words.opposites));

/** Words of which one thing is only one, beside the opposites that WordNet knows. */
const SERIES = [
  'north south east west',
  'northern southern eastern western',
  'northeast northwest southeast southwest',
  'spring summer autumn winter',
  'before after',
  'more less fewer',
  'most least',
  'early late',
  'earlier later',
  'first second third fourth fifth sixth seventh eighth ninth tenth last',
  ENGLISH_COUNTS.slice(1).join(' '),
  'largest smallest',
  'highest lowest',
  'oldest youngest newest',
  'longest shortest',
  'best worst',
  // "March" and "May" are words for other things too.
  englishNames(MONTHS.filter((_, index) => index !== 2 && index !== 4)),
  englishNames(WEEKDAYS),
  'increase decrease decline',
  'begin end',
  'start finish',
  'daily weekly monthly yearly',
].map((row): ReadonlySet<string> => new Set(row.split(' ').map(stemOf)));

function englishNames(names: readonly CalendarName[]): string {
  return names.flatMap(({ whole }) => whole.en).join(' ');
}

/** Figures of one sort: years, and places in an order ("17th century"). */
const FIGURES = [/^(?:1\d|20)\d\d$/u, /^\d+(?:st|nd|rd|th)$/u];

/** What a question says that excludes others of its kind; nothing for most questions. */
export function exclusionsIn(question: string): readonly Exclusion[] {
  const stems = stemsOf(question);
  const exclusion = (asked: readonly string[], isOfKind: (stem: string) => boolean): Exclusion => {
    // Of every word of hundreds of sentences, nearly all of which were asked for before.
    const known = new Map<string, boolean>();
    const excludes = (stem: string): boolean => {
      const isExcluded = known.get(stem) ?? (!stems.has(stem) && isOfKind(stem));
      known.set(stem, isExcluded);
      return isExcluded;
    };
    return { asked: new Set(asked), excludes };
  };
  const kinds = [
    ...SERIES.map(
      (series) =>
        (stem: string): boolean =>
          series.has(stem),
    ),
    ...FIGURES.map(
      (figure) =>
        (stem: string): boolean =>
          figure.test(stem),
    ),
  ].map((isOfKind) => exclusion([...stems].filter(isOfKind), isOfKind));
  const opposed = [...stems].flatMap((stem) => {
    const others = OPPOSITES.get(stem)?.split(' ');
    return others === undefined ? [] : [exclusion([stem], (other) => others.includes(other))];
  });
  return [...kinds.filter(({ asked }) => asked.size > 0), ...opposed];
}

/** Whether a sentence says another of its kind in place of what is asked: "in 1998" where it has "in 2002" alone. @param sentence its stems. */
export function contradicts(sentence: readonly string[], exclusions: readonly Exclusion[]): boolean {
  return exclusions.some(
    ({ asked, excludes }) => sentence.some((stem) => excludes(stem)) && !sentence.some((stem) => asked.has(stem)),
  );
}
