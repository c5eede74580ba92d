import type { Word } from '../../../text/words.ts';
import type { TextRange } from './find-kind.ts';
import type { QuestionWord } from '../asked/analyse-question.ts';

/** The share of neighbouring question words that stand near each other in the sentence too, in either order; 0..1. */
export function closeness(asked: readonly QuestionWord[], words: readonly Word[]): number {
  if (asked.length < 2) return 0;
  const places = asked.map(({ stem }) => placesOfStem(words, stem));
  let near = 0;
  for (let index = 1; index < asked.length; index += 1) {
    const [left = NOWHERE, right = NOWHERE] = [places[index - 1], places[index]];
    if (left.some((a) => right.some((b) => Math.abs(a - b) <= NEAR))) near += 1;
  }
  return near / (asked.length - 1);
}

const NOWHERE: readonly number[] = [];

/** Where a stem stands among words. A sentence is asked for a handful: no table of all its words is made. */
function placesOfStem(words: readonly Word[], stem: string): readonly number[] {
  let places: number[] | null = null;
  for (let place = 0; place < words.length; place += 1) {
    if (words[place]?.stem === stem) (places ??= []).push(place);
  }
  return places ?? NOWHERE;
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
    at: placesOfStem(words, stem),
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
