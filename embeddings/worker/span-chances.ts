/** What a reader says of each token of question and text together. */
export interface SpanLogits {
  /** That an answer begins at the token. */
  readonly start: Float32Array;
  /** That it ends with it. */
  readonly end: Float32Array;
  /** Half-open range of the text's tokens. */
  readonly text: readonly [from: number, to: number];
}

/** Probabilities, 0..1, that an answer begins or ends at each token of a text, and that it holds none. */
export interface SpanChances {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly none: number;
}

/** Tokens of a text: the first and last of an answer, counted from the text's first. */
export interface Span {
  readonly first: number;
  readonly last: number;
  /** The probability of this span among all spans of the text and no answer, 0..1. */
  readonly probability: number;
}

/** What is known of the spans that lie within some tokens of a text. */
export interface SpansWithin {
  /** The most probable one; null where there is no token. */
  readonly best: Span | null;
  /** The probability that one of them is the answer, 0..1. */
  readonly together: number;
}

/** Models trained on SQuAD 2.0 point at their first token, [CLS], when the text holds no answer: https://arxiv.org/abs/1810.04805, 4.3. */
const NO_ANSWER = 0;
/** Tokens of an answer, at the most: the usual limit, beyond which a sentence would be one highlight. */
const LONGEST = 30;

/**
 * Probabilities of where an answer begins and ends. Start and end are taken for independent, as the models are trained:
 * https://arxiv.org/abs/1611.01603, 3.
 */
export function spanChances({ start, end, text: [from, to] }: SpanLogits): SpanChances {
  const starts = probabilities(start, from, to);
  const ends = probabilities(end, from, to);
  return { starts: starts.text, ends: ends.text, none: starts.none * ends.none };
}

/** The spans that begin and end within the tokens from `from` up to `to`, counted from the text's first. */
export function spansWithin({ starts, ends }: SpanChances, from: number, to: number): SpansWithin {
  let best: Span | null = null;
  let together = 0;
  for (let first = from; first < to; first += 1) {
    for (let last = first; last < Math.min(first + LONGEST, to); last += 1) {
      const probability = (starts[first] ?? 0) * (ends[last] ?? 0);
      together += probability;
      if (probability > (best?.probability ?? 0)) best = { first, last, probability };
    }
  }
  return { best, together };
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
