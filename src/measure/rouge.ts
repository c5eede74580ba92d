import { stemmer } from 'stemmer';

/** F-measures of ROUGE, 0..1. */
export interface Rouge {
  /** Words in common. */
  readonly one: number;
  /** Pairs of neighbouring words in common. */
  readonly two: number;
  /** Words in common in the same order, sentence by sentence. */
  readonly longest: number;
}

/**
 * ROUGE-1, ROUGE-2 and summary-level ROUGE-L of a summary against one reference (Lin, 2004), both given as sentences:
 * words in lower case, with Porter's stems for those of more than three letters, as ROUGE-1.5.5 does with `-m`.
 * F weighs precision and recall alike. Words may be of any script.
 */
export function rouge(summary: readonly string[], reference: readonly string[]): Rouge {
  const [ours, theirs] = [summary.map(rougeWords), reference.map(rougeWords)];
  return {
    one: overlapOf(ours.flat(), theirs.flat()),
    two: overlapOf(pairsOf(ours.flat()), pairsOf(theirs.flat())),
    longest: longestOf(ours, theirs),
  };
}

/** The words of a text as ROUGE compares them. */
export function rougeWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.map((word) => (word.length > 3 ? stemmer(word) : word));
}

const pairsOf = (words: readonly string[]): readonly string[] =>
  words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);

/** F of what two lists have in common, each member as often as both have it. */
function overlapOf(ours: readonly string[], theirs: readonly string[]): number {
  const left = countsOf(theirs);
  let shared = 0;
  for (const member of ours) {
    const count = left.get(member) ?? 0;
    if (count > 0) shared += 1;
    left.set(member, count - 1);
  }
  return fOf(shared, ours.length, theirs.length);
}

/**
 * F of the union of longest common subsequences: for each sentence of the reference, the words that stand in its longest
 * common subsequence with any sentence of the summary; no word counts more often than the summary and the reference have it.
 */
function longestOf(ours: readonly (readonly string[])[], theirs: readonly (readonly string[])[]): number {
  const [leftOfOurs, leftOfTheirs] = [countsOf(ours.flat()), countsOf(theirs.flat())];
  let shared = 0;
  for (const sentence of theirs) {
    const places = new Set(ours.flatMap((other) => commonPlaces(sentence, other)));
    for (const place of [...places].sort((a, b) => a - b)) {
      const word = sentence[place] ?? '';
      const [one, two] = [leftOfOurs.get(word) ?? 0, leftOfTheirs.get(word) ?? 0];
      if (one <= 0 || two <= 0) continue;
      shared += 1;
      leftOfOurs.set(word, one - 1);
      leftOfTheirs.set(word, two - 1);
    }
  }
  return fOf(shared, ours.flat().length, theirs.flat().length);
}

/** Places in `sentence` of a longest common subsequence with `other`, last first. */
function commonPlaces(sentence: readonly string[], other: readonly string[]): readonly number[] {
  const width = other.length + 1;
  const lengths = new Uint16Array((sentence.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = 1; row <= sentence.length; row += 1)
    for (let column = 1; column <= other.length; column += 1)
      lengths[row * width + column] =
        sentence[row - 1] === other[column - 1]
          ? at(row - 1, column - 1) + 1
          : Math.max(at(row - 1, column), at(row, column - 1));
  const places: number[] = [];
  for (let row = sentence.length, column = other.length; row > 0 && column > 0;) {
    if (sentence[row - 1] === other[column - 1]) {
      places.push(row - 1);
      row -= 1;
      column -= 1;
    } else if (at(row - 1, column) >= at(row, column - 1)) row -= 1;
    else column -= 1;
  }
  return places;
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function fOf(shared: number, ours: number, theirs: number): number {
  return ours + theirs === 0 ? 0 : (2 * shared) / (ours + theirs);
}
