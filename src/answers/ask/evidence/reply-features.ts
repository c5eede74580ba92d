import { type FeatureName, featureOf, inRange } from './evidence-features.ts';
import { logOdds } from './logistic.ts';
import type { AnalysedQuestion } from '../asked/analyse-question.ts';
import type { Premise } from './premise.ts';
import { NOT_SEEN, type SecondLook } from './second-look.ts';
import type { WeighedSentence } from './weigh-evidence.ts';

/** What the best sentence tells of the whole reply; its other features say no more than its probability does. */
const OF_BEST = [
  'coverageWithBefore',
  'passageNameCoverage',
  'unknownShare',
  'kindPresent',
  'kindAbsent',
  'kindCloseness',
  'unitPresent',
  'unitAbsent',
  'countPresent',
  'countAbsent',
  'negationDiffers',
  'contradicts',
  'qualifiersMissing',
  'kinWithBefore',
  'kinInPassage',
  'kinMissing',
  'kinMissingName',
  'similarity',
  'readSentence',
  'readPassage',
  'readWords',
  'isRead',
] as const satisfies readonly FeatureName[];

/** What the confidence of a whole reply is judged by: its best sentence, the lead over others, and the question itself. */
export const REPLY_FEATURES = [
  ...OF_BEST,
  'logit',
  'lead',
  'runnersUp',
  'mostRead',
  'asksForKind',
  'words',
  'names',
  'coverageOfNames',
  'surerWithoutName',
  'surerWithoutWord',
  'aloneSentence',
  'alonePassage',
  'aloneWords',
] as const;

/**
 * The features of a reply that would begin with the first of `sentences`.
 * @param sentences most probable first, at least one.
 * @param looked what a reader says of the first when it looks again.
 */
export function replyFeatures(
  question: AnalysedQuestion,
  sentences: readonly WeighedSentence[],
  { premise, alone }: SecondLook = NOT_SEEN,
): readonly number[] {
  const [best, second, ...others] = sentences;
  if (best === undefined) return REPLY_FEATURES.map(() => 0);
  const names = question.words.filter(({ isName }) => isName).length;
  const features = OF_BEST.map((name) => featureOf(best.evidence, name));
  return [
    ...features,
    logit(best.probability),
    second === undefined ? 1 : (logit(best.probability) - logit(second.probability)) / 4,
    others.slice(0, 8).reduce((sum, { probability }) => sum + probability, 0),
    mostRead(sentences),
    question.kind === 'thing' ? 0 : 1,
    Math.min(2, question.words.length / 6),
    Math.min(1, names / 3),
    names === 0 ? 0 : (features[OF_BEST.indexOf('passageNameCoverage')] ?? 0),
    ...surerWithout(premise),
    inRange(alone?.answers ?? 0),
    inRange(alone?.passageAnswers ?? 0),
    alone?.wordsProbability ?? 0,
  ];
}

/** How much surer a reader is without what the passage lacks, as a name or as another word. */
function surerWithout({ words, rise }: Premise): readonly [number, number] {
  const much = Math.min(1, rise / 4);
  return words.some(({ isName }) => isName) ? [much, 0] : [0, much];
}

/** Log odds in a range like that of the other features. */
const logit = (probability: number): number => logOdds(probability) / 4;

/** What a reader says of the passage that it finds surest to answer, whichever the best sentence is from; 0 when it read none. */
function mostRead(sentences: readonly WeighedSentence[]): number {
  const read = sentences.filter(({ candidate }) => candidate.reading !== null);
  return read.length === 0 ? 0 : Math.max(...read.map(({ evidence }) => featureOf(evidence, 'readPassage')));
}
