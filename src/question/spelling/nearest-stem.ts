import { editDistance } from '../../text/edit-distance.ts';

/** A stem of the archive that a word may be a misspelling of. */
export interface NearStem {
  readonly stem: string;
  readonly passages: number;
  /** Letters to change. */
  readonly edits: number;
}

/** The stems within `most` edits of one, the nearest first, then the most frequent. */
export function nearestStems(
  wanted: string,
  stems: Iterable<{ readonly stem: string; readonly passages: number }>,
  most: number,
): readonly NearStem[] {
  const letters = lettersOf(wanted);
  const near: NearStem[] = [];
  for (const { stem, passages } of stems) {
    // One edit changes at most two of the letters that a word has: most words are told apart by that alone.
    if (Math.abs(stem.length - wanted.length) > most || bitsIn(lettersOf(stem) ^ letters) > 2 * most) continue;
    const edits = editDistance(wanted, stem, most);
    if (edits !== null && !/\d/u.test(stem)) near.push({ stem, passages, edits });
  }
  return near.sort((one, other) => one.edits - other.edits || other.passages - one.passages);
}

/** Which letters a word has, one bit each; letters 32 apart share one. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) & 31);
  return letters;
}

function bitsIn(number: number): number {
  let count = 0;
  for (let left = number; left !== 0; left &= left - 1) count += 1;
  return count;
}
