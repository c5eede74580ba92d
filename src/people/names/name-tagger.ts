import { begins, BEGINS_PERSON, mayFollow, NAME_LABELS, OUTSIDE } from './name-labels.ts';
import { FUNCTION_WORDS } from '../words/name-lexicon.ts';
import type { NameWord } from '../words/name-word.ts';
import { FEATURES_A_WORD, mayBeNamed, wordFeatures } from './word-features.ts';

/** What training made: see training/train-tagger.ts. */
export interface TaggerWeights {
  /** buckets x labels; times `scale` they are the weights. */
  readonly words: Int8Array;
  readonly scale: number;
  /** labels before x labels; the text begins after a word outside of names. */
  readonly steps: Float32Array;
}

export interface TagOptions {
  /** What else speaks for a word's being a person's, as a logarithm of odds: 0 when nothing does, below 0 against it. */
  readonly leaning: (index: number) => number;
}

/** Labels, as indexes of `NAME_LABELS`, for the words of a text. */
export type TagNames = (words: readonly NameWord[], text: string, options: TagOptions) => Uint8Array;

const LABELS = NAME_LABELS.length;
const NEVER = -1e9;

const OUTSIDE_ONLY = Float64Array.from(NAME_LABELS, (_, label) => (label === OUTSIDE ? 0 : NEVER));

/** A tagger of names: the most probable labels of a linear-chain conditional random field (Viterbi's algorithm). */
export function createNameTagger({ words: weights, scale, steps }: TaggerWeights): TagNames {
  const buckets = weights.length / LABELS;
  const allowed = Float64Array.from(steps, (step, at) =>
    mayFollow(Math.floor(at / LABELS), at % LABELS) ? step : NEVER,
  );
  return (words, text, { leaning }) => {
    const features = wordFeatures(words, text, buckets);
    const cameFrom = new Uint8Array(words.length * LABELS);
    let best: Float64Array = OUTSIDE_ONLY;
    for (let word = 0; word < words.length; word++) {
      const from = word * LABELS;
      if (!mayBeNamed(words, word) || parts(words[word])) {
        best = outsideAfter(best, cameFrom, from);
        continue;
      }
      const opens = opensSentence(words, word, text);
      const next = scoresOf(features, word, leaning(word));
      for (let label = 0; label < LABELS; label++) {
        const most = stepTo(label, best, { cameFrom, from });
        next[label] = (next[label] ?? 0) + (opens && isInside(label) ? NEVER : most);
      }
      best = next;
    }
    return backwards(cameFrom, best.indexOf(Math.max(...best)));
  };

  /** The best score with which a word may get a label, whatever it is itself; notes which label before it led there. */
  function stepTo(
    label: number,
    best: Float64Array,
    { cameFrom, from }: { cameFrom: Uint8Array; from: number },
  ): number {
    let [before, most] = [0, -Infinity];
    for (let one = 0; one < LABELS; one++) {
      const score = (best[one] ?? 0) + (allowed[one * LABELS + label] ?? 0);
      if (score > most) [before, most] = [one, score];
    }
    cameFrom[from + label] = before;
    return most;
  }

  /** Most words can be nothing but outside of names, and what the other labels would have come from is never asked. */
  function outsideAfter(best: Float64Array, cameFrom: Uint8Array, from: number): Float64Array {
    const next = OUTSIDE_ONLY.slice();
    next[OUTSIDE] = stepTo(OUTSIDE, best, { cameFrom, from });
    return next;
  }

  function scoresOf(features: Uint32Array, word: number, leaning: number): Float64Array<ArrayBuffer> {
    const sums = new Float64Array(LABELS);
    for (let at = word * FEATURES_A_WORD; at < (word + 1) * FEATURES_A_WORD; at++) {
      const row = (features[at] ?? 0) * LABELS;
      for (let label = 0; label < LABELS; label++) sums[label] = (sums[label] ?? 0) + (weights[row + label] ?? 0);
    }
    return sums.map((sum, label) => sum * scale + (isPerson(label) ? leaning : 0));
  }
}

/** Whether a word begins a sentence or line, which no name goes on into. */
function opensSentence(words: readonly NameWord[], index: number, text: string): boolean {
  const word = words[index];
  return word?.first === true && /[.!?:\n]/.test(text.slice(words[index - 1]?.end ?? 0, word.start));
}

/** Whether a word without a capital is none of those that hold a name together: "Ministry of Justice", but "Rain fell on Paris". */
function parts(word: NameWord | undefined): boolean {
  return word?.shape === 'other' && !FUNCTION_WORDS.has(word.key);
}

const isInside = (label: number): boolean => label !== OUTSIDE && !begins(label);

const isPerson = (label: number): boolean => label === BEGINS_PERSON || label === BEGINS_PERSON + 1;

/** The labels that led to the last one. */
function backwards(cameFrom: Uint8Array, last: number): Uint8Array {
  const labels = new Uint8Array(cameFrom.length / LABELS);
  let label = last;
  for (let word = labels.length - 1; word >= 0; word--) {
    labels[word] = label;
    label = cameFrom[word * LABELS + label] ?? 0;
  }
  return labels;
}
