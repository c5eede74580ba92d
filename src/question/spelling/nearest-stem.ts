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
  const near: NearStem[] = [];
  for (const { stem, passages } of stems) {
    const edits = editDistance(wanted, stem, most);
    if (edits !== null && !/\d/u.test(stem)) near.push({ stem, passages, edits });
  }
  return near.sort((one, other) => one.edits - other.edits || other.passages - one.passages);
}
