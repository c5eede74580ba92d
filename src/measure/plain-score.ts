import type { Score } from '../reply/eval-reply.ts';

/** A score of one run, before it is compared with another. */
export type PlainScore = Pick<Score, 'name' | 'kind' | 'value' | 'aim'>;
