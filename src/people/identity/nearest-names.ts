import { foldName } from '../words/fold-name.ts';
import { editDistance } from '../../text/edit-distance.ts';
import type { FoldedNames } from './folded-names.ts';

const MOST_NAMES = 3;

/**
 * Names with nearly the same letters, for somebody who mistyped one: at most three, the nearest first. One edit is
 * forgiven from four letters on, two from seven and so on, in the whole name or in one word of it.
 */
export function nearestNames(name: string, names: FoldedNames): readonly string[] {
  const wanted = foldName(name);
  const near: { readonly name: string; readonly distance: number }[] = [];
  for (const [folded, known] of names) {
    const distance = distanceBetween(wanted, folded);
    if (distance !== null) near.push({ name: known, distance });
  }
  return near
    .sort((one, other) => one.distance - other.distance || one.name.localeCompare(other.name))
    .slice(0, MOST_NAMES)
    .map((one) => one.name);
}

/** Edits as a share of the letters; null when there are too many. Asked of every name of an archive: it makes no lists. */
function distanceBetween(wanted: string, known: string): number | null {
  const lastKnown = lastWord(known);
  const whole = shareOfEdits(wanted, known);
  if (wanted.includes(' ')) return least(whole, shareOfEdits(lastWord(wanted), lastKnown));
  const byLast = least(whole, shareOfEdits(wanted, lastKnown));
  if (!known.includes(' ')) return byLast;
  return known.split(' ').reduce<number | null>((nearest, word) => least(nearest, shareOfEdits(wanted, word)), byLast);
}

/** Null for fewer than four letters, and for more edits than are forgiven. */
function shareOfEdits(wanted: string, known: string): number | null {
  if (wanted.length < 4) return null;
  const allowed = Math.floor((Math.max(wanted.length, known.length) + 1) / 4);
  const edits = editDistance(wanted, known, allowed);
  return edits === null ? null : edits / wanted.length;
}

function least(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.min(one, other);
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
