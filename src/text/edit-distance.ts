/**
 * Letters to insert, delete, replace or swap with their neighbour to turn one text into another (Damerau's distance in
 * the form of optimal string alignment), or null when that takes more than `most`. Asked of every word and every name of
 * an archive, nearly all of which are far from it: that is seen from how many letters only one of them has.
 */
export function editDistance(one: string, other: string, most: number): number | null {
  if (Math.abs(one.length - other.length) > most) return null;
  const [letters, others] = [lettersOf(one), lettersOf(other)];
  if (bitsOf(letters & ~others) > most || bitsOf(others & ~letters) > most) return null;
  return aligned(one, other, most);
}

function aligned(one: string, other: string, most: number): number | null {
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

/** Which letters a text has, a bit each, several letters sharing one: an edit takes no more than one away and adds one. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) letters |= 1 << (text.charCodeAt(at) & 31);
  return letters;
}

function bitsOf(letters: number): number {
  let bits = 0;
  for (let left = letters; left !== 0; left &= left - 1) bits += 1;
  return bits;
}
