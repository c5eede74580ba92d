import { editDistance } from '../../text/edit-distance.ts';

/** Letters from which two slips are forgiven in a name, and a slip at either end of any word. */
const LONG = 8;
/** Letters below which another word is always near. */
const SHORTEST = 4;

/** The most letters that may be wrong in a word. @param isName names are long to type and seldom near each other. */
export function mostSlips(word: string, isName: boolean): number {
  return word.length < SHORTEST ? 0 : word.length >= LONG && isName ? 2 : 1;
}

/**
 * Whether a word may be a slip for another, by where their letters differ. First letters are seldom mistyped, and short
 * names that end in another letter are other names: Putin is not Putina, France not Frances, Pauli not Paul. A word is
 * no slip for its own opposite.
 * @param typed @param printed lower case, without diacritics.
 */
export function isSlip(typed: string, printed: string, most: number): boolean {
  if (editDistance(typed, printed, most) === null || isOpposite(typed, printed)) return false;
  if (typed[0] !== printed[0] && !isSwapped(typed, printed)) return false;
  return typed.length >= LONG || endSound(typed) === endSound(printed) || isSwapped(typed.slice(-2), printed.slice(-2));
}

function isSwapped(one: string, other: string): boolean {
  return one[0] === other[1] && one[1] === other[0];
}

/** The last letter, those that sound alike as one: Hasanof, Hasanov; Zelenski, Zelensky. */
function endSound(word: string): string {
  const last = word.at(-1) ?? '';
  return ['fvw', 'iy', 'ck', 'sz', 'dt'].find((alike) => alike.includes(last)) ?? last;
}

function isOpposite(one: string, other: string): boolean {
  const [long, short] = one.length > other.length ? [one, other] : [other, one];
  return long.endsWith(short) && /^(?:un|in|im|ir|il|re|non|dis|mis)$/u.test(long.slice(0, long.length - short.length));
}
