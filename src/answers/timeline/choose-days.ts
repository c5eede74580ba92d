import type { PlacedSentence } from '../../reply/carried-by.ts';
import { addDays } from '../../text/calendar.ts';
import type { StorySentence } from './days-told.ts';

/** The sentence that stands for a day, with every article that prints it. */
export interface ChosenDay extends StorySentence {
  /** The earliest article first. */
  readonly places: readonly PlacedSentence[];
  /** More than a year before the first article. */
  readonly isBefore: boolean;
}

/** What each further article that carries a sentence adds to its score. */
const CARRIED = 0.1;

/**
 * One sentence a day, month or year, the oldest first. Copies of one sentence are one, of the day that the earliest of
 * them gives: a "yesterday" printed a day late is not another day.
 * @param most days; those with the highest scores are kept.
 */
export function chooseDays(
  sentences: readonly StorySentence[],
  most: number,
): { days: readonly ChosenDay[]; total: number } {
  const best = new Map<string, ChosenDay>();
  const from = backgroundUntil(sentences);
  for (const one of withoutCopies(sentences)) {
    const rival = best.get(one.date);
    if (rival === undefined || one.score > rival.score) best.set(one.date, { ...one, isBefore: one.date < from });
  }
  const worth = ({ score, isBefore }: ChosenDay): number => score - (isBefore ? BACKGROUND : 0);
  const days = [...best.values()].toSorted((one, other) => worth(other) - worth(one)).slice(0, most);
  return { days: days.toSorted((one, other) => (one.date < other.date ? -1 : 1)), total: best.size };
}

/** What is told of before the story began is left out first. */
const BACKGROUND = 2;
/** Days before the first article from which something is background. */
const LONG_BEFORE = 365;

/** What is dated before it is background; empty where no article has a day. */
function backgroundUntil(sentences: readonly StorySentence[]): string {
  const days = sentences.flatMap(({ article }) => article.publishedOn ?? []).toSorted();
  return days[0] === undefined ? '' : addDays(days[0], -LONG_BEFORE);
}

function withoutCopies(sentences: readonly StorySentence[]): readonly ChosenDay[] {
  const copies = new Map<string, StorySentence[]>();
  for (const one of sentences.toSorted(byPublication)) copies.set(one.text, [...(copies.get(one.text) ?? []), one]);
  return [...copies.values()].flatMap((same): ChosenDay[] => {
    const [first] = same;
    if (first === undefined) return [];
    const places = same.map(({ article, sentence }) => ({ article, sentence }));
    return [{ ...first, isBefore: false, score: first.score + CARRIED * (same.length - 1), places }];
  });
}

/** The earliest first, the undated last. */
function byPublication({ article: one }: StorySentence, { article: other }: StorySentence): number {
  const [day, otherDay] = [one.publishedOn ?? '9999', other.publishedOn ?? '9999'];
  return day === otherDay ? one.id.localeCompare(other.id) : day < otherDay ? -1 : 1;
}
