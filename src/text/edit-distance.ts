/**
 * Letters to insert, delete, replace or swap with their neighbour to turn one text into another (Damerau's distance in
 * the form of optimal string alignment), or null when that takes more than `most`.
 */
export function editDistance(one: string, other: string, most: number): number | null {
  if (Math.abs(one.length - other.length) > most) return null;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const edits = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
      );
      current[column] = edits;
      if (edits < least) least = edits;
    }
    if (least > most) return null;
    beforeLast = last;
    last = current;
  }
  const distance = last[other.length] ?? 0;
  return distance > most ? null : distance;
}
