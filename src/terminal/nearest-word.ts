import { editDistance } from '../text/edit-distance.ts';

/** The candidate that `word` is most likely a slip for: a few letters off, or begun and not finished; null for none. */
export function nearestWord(word: string, candidates: readonly string[]): string | null {
  const typed = word.toLowerCase();
  const begun = candidates.filter((candidate) => typed.length > 1 && candidate.startsWith(typed));
  if (begun.length === 1) return begun[0] ?? null;
  const [nearest] = candidates
    .flatMap((candidate) => {
      const edits = editDistance(typed, candidate, Math.max(1, Math.floor(candidate.length * TOLERANCE)));
      return edits === null ? [] : [{ candidate, edits }];
    })
    .sort((a, b) => a.edits - b.edits);
  return nearest?.candidate ?? null;
}

/** Slips a letter of the intended word: two in "index" or "search", one in "ask". */
const TOLERANCE = 0.4;
