import { innerProduct } from '../../../embeddings/inner-product.ts';
import type { ReadSentence } from './read-sentences.ts';

type Meaning = Pick<ReadSentence, 'stems' | 'vector'>;

/** How much two sentences say the same, 0..1: the cosine of their vectors, or by words alone the share of the shorter one's words. */
export function similarity(one: Meaning, other: Meaning): number {
  if (one.vector !== null && other.vector !== null) return Math.max(0, innerProduct(one.vector, other.vector));
  return overlap(one.stems, other.stems);
}

/** Share of the words of the shorter that the longer has too. */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of one) if (other.has(stem)) shared += 1;
  return shared / Math.max(1, Math.min(one.size, other.size));
}
