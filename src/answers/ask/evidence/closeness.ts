import type { Word } from '../../../text/words.ts';
import type { TextRange } from './find-kind.ts';
import type { QuestionWord } from '../asked/analyse-question.ts';

/** The share of neighbouring question words that stand near each other in the sentence too, in either order; 0..1. */
export function closeness(asked: readonly QuestionWord[], words: readonly Word[]): number {
  const places = new Map<string, number[]>();
  for (const [place, { stem }] of words.entries()) places.set(stem, [...(places.get(stem) ?? []), place]);
  let near = 0;
  for (const [index, word] of asked.slice(1).entries()) {
    const left = places.get(asked[index]?.stem ?? '') ?? [];
    const right = places.get(word.stem) ?? [];
    if (left.some((a) => right.some((b) => Math.abs(a - b) <= NEAR))) near += 1;
  }
  return asked.length < 2 ? 0 : near / (asked.length - 1);
}

/** Words apart at the most. */
const NEAR = 3;

/**
 * How near the question's words stand to what may answer it: to the best of several ranges, the share of the words'
 * weight, each counted by its distance in words from the range, 0..1. A sentence may hold a figure that belongs to
 * something else than what is asked.
 */
export function kindCloseness(
  asked: readonly QuestionWord[],
  words: readonly Word[],
  ranges: readonly TextRange[],
): number {
  const total = asked.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0 || ranges.length === 0) return 0;
  const places = asked.map(({ stem, weight }) => ({
    weight,
    at: words.flatMap((word, place) => (word.stem === stem ? [place] : [])),
  }));
  return Math.max(...ranges.map((range) => nearTo(placesOf(words, range), places) / total));
}

interface WordPlaces {
  readonly weight: number;
  readonly at: readonly number[];
}

function nearTo([first, last]: readonly [number, number], places: readonly WordPlaces[]): number {
  return places.reduce((sum, { weight, at }) => {
    const distance = Math.min(...at.map((place) => Math.max(0, first - place, place - last)));
    return sum + weight * Math.exp(-distance / FADING);
  }, 0);
}

/** Words over which nearness falls to a third. */
const FADING = 6;

/** The first and last word of a range. */
function placesOf(words: readonly Word[], [start, end]: TextRange): readonly [number, number] {
  const first = words.findIndex((word) => word.end > start);
  const after = words.findIndex((word) => word.start >= end);
  return [first, (after < 0 ? words.length : after) - 1];
}
