import { mayFollow, NAME_LABELS } from '../../people/names/name-labels.ts';
import { FEATURES_A_WORD } from '../../people/names/word-features.ts';

/** The weights of a linear chain: one number a feature and label, and one for each label after another. */
export interface ChainWeights {
  /** buckets x labels */
  readonly words: Float32Array;
  /** labels before x labels; the sentence begins after a word outside of names. */
  readonly steps: Float32Array;
}

/** Weights that know nothing. */
export function noWeights(buckets: number): ChainWeights {
  return { words: new Float32Array(buckets * LABELS), steps: new Float32Array(LABELS * LABELS) };
}

/** The mean of two. */
export function averaged(one: ChainWeights, other: ChainWeights): ChainWeights {
  return { words: meanOf(one.words, other.words), steps: meanOf(one.steps, other.steps) };
}

const meanOf = (ones: Float32Array, others: Float32Array): Float32Array =>
  ones.map((weight, at) => (weight + (others[at] ?? 0)) / 2);

/** A sentence to learn from. */
export interface Example {
  /** words x features a word: numbers of buckets. */
  readonly features: Uint32Array;
  /** 1 for words that may be in a name; the others have no features and are outside. */
  readonly open: Uint8Array;
  /** The labels each word may have, one bit each: one where it is known, several where it is not. */
  readonly allowed: Uint8Array;
  /** How much it counts, above 0. */
  readonly weight: number;
}

export interface StepOptions {
  readonly rate: number;
  /** Whether to leave out the next feature (Srivastava et al., 2014): asked of each but the first of a word. */
  readonly drops: () => boolean;
}

export interface ChainTrainer {
  readonly weights: ChainWeights;
  /** Learns from one sentence; gives how surprising its labels were, in nats, or 0 for labels that cannot follow each other. */
  step(example: Example, options: StepOptions): number;
}

const LABELS = NAME_LABELS.length;
const NEVER = -1e9;
/** A word whose labels are as good as known teaches nothing more. */
const SMALLEST_ERROR = 1e-3;
const TINY = 1e-8;

/**
 * Trains a conditional random field (Lafferty et al., 2001) by Adagrad, one sentence at a time. Words whose label is not
 * known count as all that they may be (Tsuboi et al., 2008), so that sentences may be labelled in part.
 */
export function createChainTrainer(start: ChainWeights): ChainTrainer {
  const weights = { words: start.words.slice(), steps: start.steps.slice() };
  const squares = { words: new Float32Array(start.words.length), steps: new Float32Array(start.steps.length) };

  return {
    weights,
    step(example, { rate, drops }) {
      const { open, allowed, weight } = example;
      const features = keptFeatures(example, drops);
      const scores = scoresOf(features, open);
      const steps = weights.steps.map((step, at) => (mayFollow(Math.floor(at / LABELS), at % LABELS) ? step : NEVER));
      const free = expectedLabels({ scores, steps, allowed: open.map((isOpen) => (isOpen ? 0x7f : 1)) });
      const held = expectedLabels({ scores, steps, allowed: allowed.map((bits, word) => (open[word] ? bits : 1)) });
      const surprise = free.logTotal - held.logTotal;
      if (surprise > -NEVER / 2) return 0;
      for (let word = 0; word < open.length; word++) learnWord(word);
      for (let at = 0; at < LABELS * LABELS; at++) {
        move('steps', at, ((held.steps[at] ?? 0) - (free.steps[at] ?? 0)) * weight);
      }
      return surprise;

      function learnWord(word: number): void {
        if (!open[word]) return;
        const errors = Float64Array.from(
          { length: LABELS },
          (_, label) => (held.labels[word * LABELS + label] ?? 0) - (free.labels[word * LABELS + label] ?? 0),
        );
        if (errors.every((error) => Math.abs(error) < SMALLEST_ERROR)) return;
        for (let at = word * FEATURES_A_WORD; at < (word + 1) * FEATURES_A_WORD; at++) {
          const bucket = features[at] ?? 0;
          if (bucket >= 0) errors.forEach((error, label) => move('words', bucket * LABELS + label, error * weight));
        }
      }

      function move(table: 'words' | 'steps', at: number, gradient: number): void {
        if (gradient === 0) return;
        const square = (squares[table][at] ?? 0) + gradient * gradient;
        squares[table][at] = square;
        weights[table][at] = (weights[table][at] ?? 0) + (rate * gradient) / Math.sqrt(square + TINY);
      }
    },
  };

  function scoresOf(features: Int32Array, open: Uint8Array): Float64Array {
    const scores = new Float64Array(open.length * LABELS);
    for (let word = 0; word < open.length; word++) {
      if (!open[word]) continue;
      for (let at = word * FEATURES_A_WORD; at < (word + 1) * FEATURES_A_WORD; at++) {
        const row = (features[at] ?? 0) * LABELS;
        if (row < 0) continue;
        for (let label = 0; label < LABELS; label++)
          scores[word * LABELS + label] = (scores[word * LABELS + label] ?? 0) + (weights.words[row + label] ?? 0);
      }
    }
    return scores;
  }
}

/** The features with -1 in place of those that are left out; the first of each word, which all have, stays. */
function keptFeatures({ features }: Example, drops: () => boolean): Int32Array {
  return Int32Array.from(features, (bucket, at) => (at % FEATURES_A_WORD !== 0 && drops() ? -1 : bucket));
}

interface Chain {
  /** words x labels */
  readonly scores: Float64Array;
  /** labels before x labels */
  readonly steps: Float32Array;
  /** One bit a label that a word may have. */
  readonly allowed: Uint8Array;
}

interface Expected {
  /** The probability of each label, words x labels. */
  readonly labels: Float64Array;
  /** How often each label is expected after each other. */
  readonly steps: Float64Array;
  readonly logTotal: number;
}

/** Probabilities of labels by going forward and backward through a sentence. */
function expectedLabels({ scores, steps, allowed }: Chain): Expected {
  const length = allowed.length;
  const own = scores.map((score, at) =>
    ((allowed[Math.floor(at / LABELS)] ?? 0) >> (at % LABELS)) & 1 ? score : NEVER,
  );
  const forward = new Float64Array(length * LABELS);
  const backward = new Float64Array(length * LABELS);
  const ways = new Float64Array(LABELS);
  for (let label = 0; label < LABELS; label++) forward[label] = (own[label] ?? 0) + (steps[label] ?? 0);
  for (let at = LABELS; at < forward.length; at++) {
    const [row, label] = [at - (at % LABELS) - LABELS, at % LABELS];
    for (let before = 0; before < LABELS; before++)
      ways[before] = (forward[row + before] ?? 0) + (steps[before * LABELS + label] ?? 0);
    forward[at] = logSum(ways) + (own[at] ?? 0);
  }
  for (let at = backward.length - LABELS - 1; at >= 0; at--) {
    const [row, label] = [at - (at % LABELS) + LABELS, at % LABELS];
    for (let after = 0; after < LABELS; after++)
      ways[after] = (backward[row + after] ?? 0) + (own[row + after] ?? 0) + (steps[label * LABELS + after] ?? 0);
    backward[at] = logSum(ways);
  }
  const logTotal = logSum(forward.subarray(-LABELS));
  const labels = forward.map((log, at) => Math.exp(log + (backward[at] ?? 0) - logTotal));
  const followed = new Float64Array(LABELS * LABELS);
  for (let at = 0; at < LABELS; at++) followed[at] = labels[at] ?? 0;
  for (let row = LABELS; row < forward.length; row += LABELS) {
    for (let at = 0; at < LABELS * LABELS; at++) {
      const [before, label] = [Math.floor(at / LABELS), at % LABELS];
      const log =
        (forward[row - LABELS + before] ?? 0) +
        (steps[at] ?? 0) +
        (own[row + label] ?? 0) +
        (backward[row + label] ?? 0) -
        logTotal;
      if (log > -30) followed[at] = (followed[at] ?? 0) + Math.exp(log);
    }
  }
  return { labels, steps: followed, logTotal };
}

function logSum(values: Float64Array): number {
  let most = -Infinity;
  for (const value of values) if (value > most) most = value;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - most);
  return most + Math.log(sum);
}
