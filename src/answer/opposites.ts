import { z } from 'zod';
import { stemOf, wordsOf, type Word } from '../retrieval/words.ts';
import words from './data/opposite-words.json' with { type: 'json' };

/** Something a question says that excludes others of its kind: its "1998" any other year, its "before" an "after". */
export interface Exclusion {
  /** Stems that the question has of it. */
  readonly asked: ReadonlySet<string>;
  readonly excludes: (stem: string) => boolean;
}

const { opposites } = z.object({ opposites: z.record(z.string(), z.string()) }).parse(words);
const OPPOSITES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(opposites).map(([stem, others]) => [stem, new Set(others.split(' '))]),
);

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
  'two three four five six seven eight nine ten',
  'largest smallest',
  'highest lowest',
  'oldest youngest newest',
  'longest shortest',
  'best worst',
  'January February April June July August September October November December',
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
  'increase decrease decline',
  'begin end',
  'start finish',
  'daily weekly monthly yearly',
].map((row): ReadonlySet<string> => new Set(row.split(' ').map(stemOf)));

/** Figures of one sort: years, and places in an order ("17th century"). */
const FIGURES = [/^(?:1\d|20)\d\d$/u, /^\d+(?:st|nd|rd|th)$/u];

/** What a question says that excludes others of its kind; nothing for most questions. */
export function exclusionsIn(question: string): readonly Exclusion[] {
  const stems = new Set(wordsOf(question).map(({ stem }) => stem));
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
  ].map((isOfKind) => ({ asked: new Set([...stems].filter(isOfKind)), isOfKind }));
  const opposed = [...stems].map((stem) => ({
    asked: new Set([stem]),
    isOfKind: (other: string): boolean => OPPOSITES.get(stem)?.has(other) ?? false,
  }));
  return [...kinds, ...opposed.filter(({ asked: [stem = ''] }) => OPPOSITES.has(stem))]
    .filter(({ asked }) => asked.size > 0)
    .map(({ asked, isOfKind }) => ({ asked, excludes: (stem) => !stems.has(stem) && isOfKind(stem) }));
}

/** Whether a sentence says another of its kind in place of what is asked: "in 1998" where it has "in 2002" alone. */
export function contradicts(sentence: readonly Word[], exclusions: readonly Exclusion[]): boolean {
  return exclusions.some(
    ({ asked, excludes }) =>
      sentence.some(({ stem }) => excludes(stem)) && !sentence.some(({ stem }) => asked.has(stem)),
  );
}
