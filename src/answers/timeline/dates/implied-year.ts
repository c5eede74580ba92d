import type { Direction } from './tense.ts';

/** A day or month in some year, seen from publication. */
export interface PossibleDate {
  readonly date: string;
  /** Days or months from publication; negative before it. */
  readonly distance: number;
  readonly isSameYear: boolean;
}

export interface ImpliedYearOptions {
  readonly direction: Direction;
  /** The distance within which a year goes without saying. */
  readonly near: number;
  /** Whether a date of the past needs a verb of the past: in English "begins on September 1" is as good for every year. */
  readonly needsVerb: boolean;
}

/**
 * The one date that is meant where the year is not printed: in the year of publication and the direction of the verb, or
 * near publication in either year (agency style prints a year where it would be another); null where it may be two.
 */
export function impliedYear(
  possible: readonly PossibleDate[],
  { direction, near, needsVerb }: ImpliedYearOptions,
): string | null {
  const isTold = direction === 'past' || direction === 'future';
  const left = possible.filter(({ distance, isSameYear }) => {
    if ((direction === 'past' && distance > 0) || (direction === 'future' && distance < 0)) return false;
    return Math.abs(distance) <= near || (isTold && isSameYear);
  });
  const [only] = left;
  if (only === undefined || left.length > 1) return null;
  return direction === null && needsVerb && only.distance < 0 ? null : only.date;
}

/** Words of what happens again and again: "the first snow usually falls in October". */
export const HABITUAL =
  /\b(?:usually|always|often|every|each|traditionally|typically|annual(?:ly)?|normally|generally|yearly)\b/iu;
