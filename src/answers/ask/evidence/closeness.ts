import type { PrintedWords } from '../../../text/printed-words.ts';
import type { TextRange } from './find-kind.ts';
import type { Said } from './said.ts';
import type { QuestionWord } from '../asked/analyse-question.ts';

/** The words of a sentence, and how nearly it says each of a question: of those that it does not print there is nothing to look for. */
export interface SaidIn {
  readonly words: PrintedWords;
  readonly said: Said;
}

/** The share of neighbouring question words that stand near each other in the sentence too, in either order; 0..1. */
export function closeness(asked: readonly QuestionWord[], { words, said }: SaidIn): number {
  if (asked.length < 2 || said.filter((near) => near === 1).length < 2) return 0;
  const places = asked.map(({ stem }, index) => (said[index] === 1 ? words.placesOf(stem) : NOWHERE));
  let near = 0;
  for (let index = 1; index < asked.length; index += 1) {
    const [left = NOWHERE, right = NOWHERE] = [places[index - 1], places[index]];
    if (left.some((a) => right.some((b) => Math.abs(a - b) <= NEAR))) near += 1;
  }
  return near / (asked.length - 1);
}

const NOWHERE: readonly number[] = [];

/** Words apart at the most. */
const NEAR = 3;

/**
 * How near the question's words stand to what may answer it: to the best of several ranges, the share of the words'
 * weight, each counted by its distance in words from the range, 0..1. A sentence may hold a figure that belongs to
 * something else than what is asked.
 */
export function kindCloseness(
  asked: readonly QuestionWord[],
  { words, said }: SaidIn,
  ranges: readonly TextRange[],
): number {
  const total = asked.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0 || ranges.length === 0) return 0;
  const places = asked.flatMap(({ stem, weight }, index) =>
    said[index] === 1 ? [{ weight, at: words.placesOf(stem) }] : [],
  );
  return Math.max(...ranges.map((range) => nearTo(words.within(range), places) / total));
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
