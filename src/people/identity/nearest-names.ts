import { foldName } from '../words/fold-name.ts';
import { editDistance } from '../../text/edit-distance.ts';

const MOST_NAMES = 3;

/**
 * Names with nearly the same letters, for somebody who mistyped one: at most three, the nearest first. One edit is
 * forgiven from four letters on, two from seven and so on, in the whole name or in one word of it.
 */
export function nearestNames(name: string, names: Iterable<string>): readonly string[] {
  const wanted = foldName(name);
  const near = new Map<string, { readonly name: string; readonly distance: number }>();
  for (const known of names) {
    const folded = foldName(known);
    const distance = distanceBetween(wanted, folded);
    if (distance !== null && !near.has(folded)) near.set(folded, { name: known, distance });
  }
  return [...near.values()]
    .sort((one, other) => one.distance - other.distance || one.name.localeCompare(other.name))
    .slice(0, MOST_NAMES)
    .map((one) => one.name);
}

/** Edits as a share of the letters; null when there are too many. */
function distanceBetween(wanted: string, known: string): number | null {
  const lastKnown = known.split(' ').at(-1) ?? '';
  const lastWanted = wanted.split(' ').at(-1) ?? '';
  const pairs: readonly (readonly [string, string])[] = wanted.includes(' ')
    ? [
        [wanted, known],
        [lastWanted, lastKnown],
      ]
    : [[wanted, known], [wanted, lastKnown], ...known.split(' ').map((word) => [wanted, word] as const)];
  const shares = pairs.flatMap(([one, other]) => {
    const allowed = Math.floor((Math.max(one.length, other.length) + 1) / 4);
    const edits = editDistance(one, other, allowed);
    return edits === null || one.length < 4 ? [] : [edits / one.length];
  });
  return shares.length === 0 ? null : Math.min(...shares);
}
