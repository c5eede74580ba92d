/** Words a shingle holds. */
const SHINGLE = 5;

/** Resemblance from which two articles are one piece of agency copy: edited at head and foot, or cut by a paragraph. */
export const SAME_COPY = 0.6;

/** The five-word shingles of a text. */
export function shinglesOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const count = Math.max(1, words.length - SHINGLE + 1);
  return new Set(Array.from({ length: count }, (_, start) => words.slice(start, start + SHINGLE).join(' ')));
}

/** How much two texts are the same, 0..1: the shingles they share, of those that either has (Broder, 1997). */
export function resemblance(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const shingle of one) if (other.has(shingle)) shared += 1;
  return shared / (one.size + other.size - shared);
}
