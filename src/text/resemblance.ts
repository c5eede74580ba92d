/** Words a shingle holds. */
const SHINGLE = 5;

/**
 * Resemblance from which two articles are one piece of agency copy: edited at head and foot, or cut by a paragraph.
 *
 * What is a copy has three rules, for three questions:
 * - Who else prints this very sentence? The same letters (`src/reply/carried-by.ts`): each is a citation of the line.
 * - Do two sentences of an answer say the same? Nearly the same words, and the same figures, names and negations
 *   (`src/answers/ask/lines/join-copies.ts`): one is shown, the others are cited beside it in their own words.
 * - Are two articles one piece? This resemblance of their whole texts: of the copies the first is read. For a summary a
 *   copy also has no figure that the first has not, since that is an update (`src/answers/summary/group-stories.ts`);
 *   a watch was told of the story either way (`src/watches/without-copies.ts`).
 */
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
