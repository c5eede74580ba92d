import type { Retrieved } from '../../../retrieval/retrieve.ts';
import { FEATURES, type Features, type MeasuredSentence, remeasured } from './evidence-features.ts';
import { type LogisticModel, logit, softmax } from './logistic.ts';

/**
 * What passages are put in order by: both searches, the words of the whole passage, and the best that those of any of its
 * sentences offer. Vectors of sentences would tell no more here (docs/decisions/0007), and cost the most.
 */
export const PASSAGE_FEATURES = [
  'textScore',
  'vectorScore',
  'cosine',
  'passageCoverage',
  'passageNameCoverage',
  'titleCoverage',
  'kinInPassage',
  'coverage',
  'kinCoverage',
  'closeness',
] as const;

/** Features of a sentence that are taken from the best of the passage; those of the passage itself are the same in each. */
const OF_SENTENCES = PASSAGE_FEATURES.slice(3) as readonly (typeof FEATURES)[number][];

/** What was retrieved for a question, with the sentences of it; a candidate's `rank` is its passage's place in the list. */
export interface MeasuredPassages {
  readonly passages: readonly Retrieved[];
  readonly candidates: readonly MeasuredSentence[];
}

/** Passages whose sentences are read: the likeliest of those found. */
export const PASSAGES_READ = 40;

/**
 * Puts retrieved passages in a better order: searches rank by words and vectors of whole passages, this by what their
 * sentences say of the question.
 * @returns the best `PASSAGES_READ`, best first, each with the share of probability that it is the best of all found
 * (`score`), and their candidates with the new places and scores of their passages.
 */
export function rankPassages(found: MeasuredPassages, model: LogisticModel): MeasuredPassages {
  const features = passageFeatures(found);
  const scores = softmax(features.map((one) => logit(model, PASSAGE_FEATURES, one)));
  const order = scores
    .map((_, index) => index)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
    .slice(0, PASSAGES_READ);
  const places = new Map(order.map((index, place) => [index, place]));
  return {
    passages: order.flatMap((index) => {
      const passage = found.passages[index];
      return passage === undefined ? [] : [{ ...passage, score: scores[index] ?? 0 }];
    }),
    candidates: found.candidates
      .flatMap((one) => {
        const place = places.get(one.candidate.rank);
        const passageScore = scores[one.candidate.rank] ?? 0;
        return place === undefined ? [] : [remeasured(one, { rank: place, passageScore })];
      })
      .sort((a, b) => a.candidate.rank - b.candidate.rank),
  };
}

/** `PASSAGE_FEATURES` of each passage, in order. */
export function passageFeatures({ passages, candidates }: MeasuredPassages): readonly Features[] {
  const measured = passages.map((): Features[] => []);
  for (const { candidate, evidence } of candidates) measured[candidate.rank]?.push(evidence.features);
  const text = Math.max(...passages.map(({ textScore }) => textScore)) || 1;
  const cosines = passages.map(({ vectorScore }) => vectorScore ?? 0);
  const [least, most] = [Math.min(...cosines), Math.max(...cosines)];
  return passages.map(({ textScore, vectorScore }, index) => {
    const cosine = vectorScore ?? 0;
    const sentences = measured[index] ?? [];
    return [
      textScore / text,
      most > least ? (cosine - least) / (most - least) : 0,
      cosine,
      ...OF_SENTENCES.map((name) => Math.max(0, ...sentences.map((one) => one[FEATURES.indexOf(name)] ?? 0))),
    ];
  });
}
