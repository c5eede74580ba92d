import { mixHashes } from './hash-features.ts';
import type { NameWord } from '../words/name-word.ts';
import { SPACE, type SketchAt, sketchWords, type WordSketch } from './word-sketch.ts';

/** Features of every word. */
export const FEATURES_A_WORD = 54;

/** Words without a capital that a name may hold in a row: "Ministry of the Interior". */
const LONGEST_JOINT = 2;

/** Words of a run of capitals that are looked at on either side of a word. */
const FARTHEST = 6;

/**
 * What the tagger knows of each word of a text: itself and its neighbours, their letters, shapes and lists, and what
 * stands around the run of capitals it belongs to. A feature is a number below `buckets` (the hashing trick; Weinberger
 * et al., 2009); word i has those from `i * FEATURES_A_WORD` on, or none if it cannot be named.
 * @param buckets a power of two.
 */
export function wordFeatures(words: readonly NameWord[], text: string, buckets: number): Uint32Array {
  const features = new Uint32Array(words.length * FEATURES_A_WORD);
  const sketchAt = sketchWords(words, text);
  for (let index = 0; index < words.length; index++) {
    if (!mayBeNamed(words, index)) continue;
    const near = windowOf(sketchAt, index);
    const groups = [ofWords(near), ofLetters(near), ofLists(near), ofShapes(near), ofRun(near)];
    let place = 0;
    for (const group of groups) {
      for (const value of group) {
        features[index * FEATURES_A_WORD + place] = mixHashes(place, value) & (buckets - 1);
        place++;
      }
    }
  }
  return features;
}

/** Whether a word may belong to a name: it has a capital, or stands between words that do. All others are outside. */
export function mayBeNamed(words: readonly NameWord[], index: number): boolean {
  return words[index]?.shape !== 'other' || (hasCapitalNear(words, index, -1) && hasCapitalNear(words, index, 1));
}

/** @param direction 1 or -1 */
function hasCapitalNear(words: readonly NameWord[], index: number, direction: number): boolean {
  for (let step = 1; step <= LONGEST_JOINT; step++) {
    if (words[index + step * direction]?.shape === 'capital') return true;
  }
  return false;
}

/** A word with its neighbours: two to the left, two to the right, and the run of capitals around it. */
interface WordWindow {
  readonly left2: WordSketch;
  readonly left: WordSketch;
  readonly own: WordSketch;
  readonly right: WordSketch;
  readonly right2: WordSketch;
  readonly before: Run;
  readonly after: Run;
}

/** What a run of capitals holds on one side of a word. */
interface Run {
  /** The first word outside. */
  readonly end: WordSketch;
  /** Words up to there. */
  readonly steps: number;
  /** Lists that hold one of them, one bit each. */
  readonly lists: number;
}

function windowOf(sketchAt: SketchAt, index: number): WordWindow {
  return {
    left2: sketchAt(index - 2),
    left: sketchAt(index - 1),
    own: sketchAt(index),
    right: sketchAt(index + 1),
    right2: sketchAt(index + 2),
    before: runBefore(sketchAt, index),
    after: runAfter(sketchAt, index),
  };
}

function runBefore(sketchAt: SketchAt, index: number): Run {
  let [first, lists] = [index, 0];
  while (index - first < FARTHEST && sketchAt(first).gap === SPACE && sketchAt(first - 1).capital) {
    first--;
    lists |= sketchAt(first).lists;
  }
  return { end: sketchAt(first - 1), steps: index - first, lists };
}

function runAfter(sketchAt: SketchAt, index: number): Run {
  let [place, lists] = [index + 1, 0];
  while (place - index <= FARTHEST && sketchAt(place).gap === SPACE && sketchAt(place).capital) {
    lists |= sketchAt(place).lists;
    place++;
  }
  return { end: sketchAt(place), steps: place - index - 1, lists };
}

function ofWords({ left2, left, own, right, right2 }: WordWindow): readonly number[] {
  return [
    0, // how often a label occurs at all
    own.word,
    left.word,
    right.word,
    left2.word,
    right2.word,
    mixHashes(1, left.word, own.word),
    mixHashes(2, own.word, right.word),
    mixHashes(3, left2.word, left.word),
    mixHashes(4, right.word, right2.word),
    mixHashes(5, own.word, own.shape),
    mixHashes(6, own.gap, left.word, own.shape),
    mixHashes(7, right.gap, right.word, own.shape),
  ];
}

function ofLetters({ left, own, right }: WordWindow): readonly number[] {
  const [start2 = 0, start3 = 0] = own.starts.slice(1);
  const [end2 = 0, end3 = 0] = own.ends.slice(1);
  return [
    ...own.starts,
    ...own.ends,
    mixHashes(8, end2, own.shape),
    mixHashes(9, end3, own.shape),
    mixHashes(10, start2, own.shape),
    mixHashes(11, start3, own.shape),
    own.capital ? mixHashes(12, end2, left.shape, right.shape) : 0,
    right.capital ? mixHashes(13, right.ends[2] ?? 0, own.shape, right.gap) : 0,
    left.capital ? mixHashes(14, left.ends[2] ?? 0, own.shape, own.gap) : 0,
  ];
}

function ofLists({ left2, left, own, right, right2 }: WordWindow): readonly number[] {
  return [
    own.lists,
    mixHashes(15, own.lists, own.shape),
    mixHashes(16, left.lists, own.gap),
    mixHashes(17, right.lists, right.gap),
    mixHashes(18, left.lists, own.lists, own.gap),
    mixHashes(19, own.lists, right.lists, right.gap),
    mixHashes(20, left.lists, mixHashes(0, own.lists, right.lists), own.capital ? 1 : 0),
    mixHashes(21, left2.lists, left.lists, own.shape),
    mixHashes(22, right.lists, right2.lists, own.shape),
  ];
}

function ofShapes({ left2, left, own, right, right2 }: WordWindow): readonly number[] {
  return [
    own.shape,
    mixHashes(23, left.shape, own.shape, own.gap),
    mixHashes(24, own.shape, right.shape, right.gap),
    mixHashes(25, left.shape, own.shape, right.shape),
    mixHashes(26, own.gap, right.gap, own.shape),
    mixHashes(27, mixHashes(0, left2.shape, left.shape), own.shape, mixHashes(1, right.shape, right2.shape)),
  ];
}

/** What a run says of all its words: "Bank" at its end, "said" behind it. */
function ofRun({ own, before, after }: WordWindow): readonly number[] {
  return [
    mixHashes(28, before.end.word, before.steps),
    mixHashes(29, after.end.word, after.steps),
    mixHashes(30, before.end.word, own.shape),
    mixHashes(31, after.end.word, own.shape),
    mixHashes(32, before.steps, after.steps, own.shape),
    mixHashes(33, before.end.lists, after.end.lists, own.shape),
    mixHashes(34, before.end.word, before.steps, after.steps),
    mixHashes(35, after.end.word, before.steps, after.steps),
    mixHashes(36, after.lists, before.lists, own.capital ? 1 : 0),
    mixHashes(37, after.lists, after.steps, own.lists),
    mixHashes(38, before.lists, before.steps, own.lists),
  ];
}
