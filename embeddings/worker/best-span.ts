/** What a reader says of each token of question and text together. */
export interface SpanLogits {
  /** That an answer begins at the token. */
  readonly start: Float32Array;
  /** That it ends with it. */
  readonly end: Float32Array;
  /** Half-open range of the text's tokens. */
  readonly text: readonly [from: number, to: number];
}

/** Tokens of a text: the first and last of an answer, both of them in it. */
export interface Span {
  /** Counted from the text's first token. */
  readonly first: number;
  readonly last: number;
  /** The probability of this span among all spans of the text and no answer, 0..1. */
  readonly score: number;
}

/** Models trained on SQuAD 2.0 point at their first token, [CLS], when the text holds no answer: https://arxiv.org/abs/1810.04805, 4.3. */
const NO_ANSWER = 0;
/** Tokens of an answer, at the most: the usual limit, beyond which a sentence would be one highlight. */
const LONGEST = 30;

/**
 * The most probable span of a text, or null when that there is none is more probable. Start and end are taken for
 * independent, as the models are trained: https://arxiv.org/abs/1611.01603, 3.
 */
export function bestSpan({ start, end, text: [from, to] }: SpanLogits): Span | null {
  const starts = probabilities(start, from, to);
  const ends = probabilities(end, from, to);
  let best: Span = { first: -1, last: -1, score: starts.none * ends.none };
  for (const [first, startsHere] of starts.text.entries()) {
    for (let last = first; last < Math.min(first + LONGEST, ends.text.length); last += 1) {
      const score = startsHere * (ends.text[last] ?? 0);
      if (score > best.score) best = { first, last, score };
    }
  }
  return best.first < 0 ? null : best;
}

/** Softmax over the text's tokens and the one that means "no answer"; no answer stands in the question. */
function probabilities(logits: Float32Array, from: number, to: number) {
  const values = [logits[NO_ANSWER] ?? 0, ...logits.subarray(from, to)];
  const most = Math.max(...values);
  const shares = values.map((value) => Math.exp(value - most));
  const sum = shares.reduce((total, share) => total + share, 0);
  const [none = 0, ...text] = shares.map((share) => share / sum);
  return { none, text };
}
