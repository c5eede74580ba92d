import type { Retrieved } from '../../../retrieval/retrieve.ts';
import type { AnalysedQuestion } from '../asked/analyse-question.ts';
import type { Candidate, CandidateSentence } from './candidate.ts';
import { closeness } from './closeness.ts';
import { logitBy, type LogisticModel, softmax } from './logistic.ts';
import type { Nearness } from './nearness.ts';
import { inKind, inWord, saidBy, share, weightsOf, type WordWeights } from './said.ts';

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

/** What was retrieved for a question, with the sentences of it; a candidate's `rank` is its passage's place in the list. */
export interface PassagesWith<Sentence extends CandidateSentence> {
  readonly passages: readonly Retrieved[];
  readonly candidates: readonly Sentence[];
}

/** The same before it is put in order. */
export interface FoundPassages<Sentence extends CandidateSentence = CandidateSentence> extends PassagesWith<Sentence> {
  /** `PASSAGE_FEATURES` of each passage. */
  readonly features: readonly (readonly number[])[];
}

/** Passages whose sentences are read: the likeliest of those found. */
export const PASSAGES_READ = 40;

/**
 * Puts retrieved passages in a better order: searches rank by words and vectors of whole passages, this by what their
 * sentences say of the question.
 * @returns the best `PASSAGES_READ`, best first, each with the share of probability that it is the best of all found
 * (`score`), and their candidates with the new places and scores of their passages.
 */
export function rankPassages<Sentence extends CandidateSentence>(
  { passages, candidates, features }: FoundPassages<Sentence>,
  model: LogisticModel,
): PassagesWith<Sentence> {
  const scores = softmax(features.map(logitBy(model, PASSAGE_FEATURES)));
  const order = scores
    .map((_, index) => index)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
    .slice(0, PASSAGES_READ);
  const places = new Map(order.map((index, place) => [index, place]));
  return {
    passages: order.flatMap((index) => {
      const passage = passages[index];
      return passage === undefined ? [] : [{ ...passage, score: scores[index] ?? 0 }];
    }),
    candidates: candidates
      .flatMap((one) => {
        const rank = places.get(one.candidate.rank);
        const passageScore = scores[one.candidate.rank] ?? 0;
        return rank === undefined ? [] : [{ ...one, candidate: { ...one.candidate, rank, passageScore } }];
      })
      .sort((a, b) => a.candidate.rank - b.candidate.rank),
  };
}

/** `PASSAGE_FEATURES` of each passage, in order. @param nearness to the words of the question. */
export function passageFeatures(
  question: AnalysedQuestion,
  { passages, candidates }: PassagesWith<CandidateSentence>,
  nearness: Nearness,
): readonly (readonly number[])[] {
  const sentences = passages.map((): Candidate[] => []);
  for (const { candidate } of candidates) sentences[candidate.rank]?.push(candidate);
  const text = Math.max(...passages.map(({ textScore }) => textScore)) || 1;
  const cosines = passages.map(({ vectorScore }) => vectorScore ?? 0);
  const [least, most] = [Math.min(...cosines), Math.max(...cosines)];
  const { words } = question;
  const asked = { words, all: weightsOf(words), names: weightsOf(words, ({ isName }) => isName) };
  return passages.map(({ textScore, vectorScore }, index) => {
    const cosine = vectorScore ?? 0;
    return [
      textScore / text,
      most > least ? (cosine - least) / (most - least) : 0,
      cosine,
      ...wordFeatures(asked, sentences[index] ?? [], nearness),
    ];
  });
}

/** Words of a question, and how telling they are. */
interface Asked extends Pick<AnalysedQuestion, 'words'> {
  readonly all: WordWeights;
  readonly names: WordWeights;
}

/** Those of a passage's words, then the best of its sentences; all 0 of a passage without a sentence. */
function wordFeatures(
  { words: asked, all, names }: Asked,
  sentences: readonly Candidate[],
  nearness: Nearness,
): readonly number[] {
  const [first] = sentences;
  if (first === undefined) return PASSAGE_FEATURES.slice(3).map(() => 0);
  const inPassage = saidBy(asked.length, [...first.passage, first.title], nearness);
  const own = sentences.map(({ words }) => nearness.of(words));
  return [
    share(inPassage, all, inWord),
    share(inPassage, names, inWord),
    share(nearness.of(first.title), all, inWord),
    share(inPassage, all, inKind),
    Math.max(...own.map((said) => share(said, all, inWord))),
    Math.max(...own.map((said) => share(said, all, inKind))),
    Math.max(...sentences.map(({ words }, index) => closeness(asked, { words, said: own[index] ?? [] }))),
  ];
}
