import type { WordVector } from './word-vector.ts';

/** How like texts are to those that were added before. */
export interface Likeness {
  /** The text's number: how many were added before it. */
  add(words: WordVector): number;
  /** The cosine of a text with each that was added, by number, 0..1. */
  to(words: WordVector): Float64Array;
}

/** Texts that hold a stem, by number, and its weight in each. */
interface Postings {
  readonly texts: number[];
  readonly weights: number[];
}

/**
 * Cosines from postings: texts share few of their words, and of each word only those are looked at that print it. Sums
 * are made in the order of the words of the text that is compared.
 */
export function createLikeness(): Likeness {
  const postings = new Map<string, Postings>();
  let added = 0;
  return {
    add(words) {
      for (const [stem, weight] of words) {
        const { texts, weights } = postings.get(stem) ?? { texts: [], weights: [] };
        texts.push(added);
        weights.push(weight);
        postings.set(stem, { texts, weights });
      }
      added += 1;
      return added - 1;
    },
    to(words) {
      const sums = new Float64Array(added);
      for (const [stem, weight] of words) {
        const { texts, weights } = postings.get(stem) ?? NOWHERE;
        for (let index = 0; index < texts.length; index += 1) {
          const text = texts[index] ?? 0;
          sums[text] = (sums[text] ?? 0) + weight * (weights[index] ?? 0);
        }
      }
      return sums;
    },
  };
}

const NOWHERE: Postings = { texts: [], weights: [] };
