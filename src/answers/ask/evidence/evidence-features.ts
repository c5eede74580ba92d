import type { Word } from '../../../text/words.ts';
import type { QuestionWord } from '../asked/analyse-question.ts';
import type { Candidate, CandidateSentence } from './candidate.ts';
import type { TextRange } from './find-kind.ts';

/** What is known of a candidate, each 0..1 or near it, in the order of `FEATURES`. */
export type Features = readonly number[];

/** The features by name: the weights file holds one number for each. */
export const FEATURES = [
  'coverage',
  'coverageWithBefore',
  'passageCoverage',
  'nameCoverage',
  'passageNameCoverage',
  'titleCoverage',
  'unknownShare',
  'rarestMissing',
  'closeness',
  'density',
  'kindPresent',
  'kindAbsent',
  'kindCloseness',
  'unitPresent',
  'unitAbsent',
  'countPresent',
  'countAbsent',
  'otherCoverage',
  'otherMissing',
  'negationDiffers',
  'contradicts',
  'qualifiersMissing',
  'passageScore',
  'firstRank',
  'length',
  'referring',
  'short',
  'kinCoverage',
  'kinWithBefore',
  'kinAround',
  'kinInPassage',
  'kinMissing',
  'kinMissingName',
  'similarity',
  'similarityKnown',
  'readSentence',
  'readPassage',
  'readWords',
  'isRead',
] as const;

export interface Evidence {
  readonly features: Features;
  /** Words of the sentence that are the question's own. */
  readonly matched: readonly Word[];
  /** Words of the question that its passage does not say, nor any word of their kind. */
  readonly unsaid: readonly QuestionWord[];
  /** Where it holds what is asked for, beyond the question's own words. */
  readonly kindRanges: readonly TextRange[];
}

/** One of them by name. */
export function featureOf({ features }: Pick<Evidence, 'features'>, name: FeatureName): number {
  return features[FEATURES.indexOf(name)] ?? 0;
}

/** A candidate with what is known of it. */
export interface MeasuredSentence extends CandidateSentence {
  readonly evidence: Evidence;
}

/** What is learned of a sentence after its words: where its passage stands, what its vector says, and what a reader. */
type Learned = Pick<Candidate, 'rank' | 'passageScore' | 'similarity' | 'reading'>;

/** A sentence of which more has been learned since it was measured. */
export function remeasured(
  { candidate, evidence, ...one }: MeasuredSentence,
  learned: Partial<Learned>,
): MeasuredSentence {
  const now = { ...candidate, ...learned };
  const renewed: Partial<Record<FeatureName, number>> = learnedFeatures(now);
  const features = FEATURES.map((name, index) => renewed[name] ?? evidence.features[index] ?? 0);
  return { ...one, candidate: now, evidence: { ...evidence, features } };
}

/** One of them. */
export type FeatureName = (typeof FEATURES)[number];

/** The features that are learned after a sentence's words. */
export const learnedFeatures = ({ rank, passageScore, similarity, reading }: Learned) => ({
  passageScore,
  firstRank: 1 / (rank + 1),
  similarity: similarity ?? 0,
  similarityKnown: similarity === null ? 0 : 1,
  readSentence: reading === null ? 0 : inRange(reading.answers),
  readPassage: reading === null ? 0 : inRange(reading.passageAnswers),
  readWords: reading?.wordsProbability ?? 0,
  isRead: reading === null ? 0 : 1,
});

/** A reader's log odds in a range like that of the other features; what is surer than that is no surer. */
export const inRange = (logOdds: number): number => Math.min(1.5, Math.max(-1.5, logOdds / 6));
