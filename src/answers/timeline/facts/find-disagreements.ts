import type { Span } from '../../../articles/article.ts';
import type { DatedSentence } from '../dates/dated-sentences.ts';
import { countDisagreement } from './count-disagreement.ts';
import { isDateDisagreement } from './date-disagreement.ts';

/** Sentences of different outlets that print different figures, or different dates, for one fact. */
export interface FoundDisagreement {
  /** Of the fact; of the earliest where dates differ. */
  readonly date: string;
  readonly precision: DatedSentence['precision'];
  readonly about: 'count' | 'date';
  /** At least two, each with another value. */
  readonly sides: readonly FoundSide[];
}

export interface FoundSide {
  readonly said: DatedSentence;
  /** The words in question: offsets into `said.text`. */
  readonly value: Span;
  /** The figure or the date that they say. */
  readonly means: number | string;
}

/** Where outlets disagree, the oldest first. A fact that three count differently is one disagreement of three sides. */
export function findDisagreements(sentences: readonly DatedSentence[]): readonly FoundDisagreement[] {
  const found: FoundDisagreement[] = [];
  for (const [index, one] of sentences.entries()) {
    for (const other of sentences.slice(index + 1)) {
      const pair = differentOutlets(one, other) ? disagreementOf(one, other) : null;
      if (pair !== null) add(found, pair);
    }
  }
  return found.toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}

function differentOutlets({ article: one }: DatedSentence, { article: other }: DatedSentence): boolean {
  return one.source !== null && other.source !== null && one.source.toLowerCase() !== other.source.toLowerCase();
}

function disagreementOf(one: DatedSentence, other: DatedSentence): FoundDisagreement | null {
  const counts = countDisagreement(one, other);
  if (counts !== null) {
    const sides = [
      { said: one, value: counts[0], means: counts[0].value },
      { said: other, value: counts[1], means: counts[1].value },
    ];
    return { date: one.date, precision: one.precision, about: 'count', sides };
  }
  if (one.words === null || other.words === null || !isDateDisagreement(one, other)) return null;
  const [first, last] = one.date < other.date ? [one, other] : [other, one];
  const sides = [first, last].flatMap((said) =>
    said.words === null ? [] : [{ said, value: said.words, means: said.date }],
  );
  return { date: first.date, precision: first.precision, about: 'date', sides };
}

/** Adds a pair to what is found: to the disagreement that one of its sentences has a side in, with what that lacks. */
function add(found: FoundDisagreement[], pair: FoundDisagreement): void {
  const at = found.findIndex(
    ({ about, sides }) =>
      about === pair.about && sides.some(({ said }) => pair.sides.some((side) => side.said === said)),
  );
  const known = found[at];
  if (known === undefined) {
    found.push(pair);
    return;
  }
  const values = new Set(known.sides.map(({ means }) => means));
  const more = pair.sides.filter((side) => !values.has(side.means));
  found[at] = { ...known, sides: [...known.sides, ...more] };
}
