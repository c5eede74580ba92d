import type { PrintedWords } from '../../../text/printed-words.ts';
import { rememberStems, type StemOf, wordsOf, type Word } from '../../../text/words.ts';
import { closeness, kindCloseness } from './closeness.ts';
import { counts } from '../asked/counted-thing.ts';
import { findKind, findUnit, type TextRange } from './find-kind.ts';
import type { Candidate, CandidateSentence } from './candidate.ts';
import type { Nearness } from './nearness.ts';
import { inKind, inWord, isNamed, missing, type Said, saidBy, share } from './said.ts';
import { contradicts } from '../asked/opposites.ts';
import { isNegated, qualifiersMissing } from '../asked/qualifiers.ts';
import type { AnalysedQuestion, QuestionWord } from '../asked/analyse-question.ts';
import { refersBack } from './refers-back.ts';

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

/** A candidate with what is known of it. */
export interface MeasuredSentence extends CandidateSentence {
  readonly evidence: Evidence;
}

/**
 * Measures candidates against one question. What must be about the same is measured twice: by the question's own words,
 * and by words of their kind (nearness.ts), since who asks has not read the article.
 * @param nearness to the words of the question.
 */
export function measureCandidates(
  question: AnalysedQuestion,
  candidates: readonly CandidateSentence[],
  nearness: Nearness,
): readonly MeasuredSentence[] {
  const stems = new Set(question.words.map(({ stem }) => stem));
  const asking = { question, nearness, stems, stemOf: rememberStems() };
  return candidates.map((one) => ({ ...one, evidence: measureEvidence(asking, one.candidate) }));
}

/** A question, with what all its candidates are measured by. */
interface Asking {
  readonly question: AnalysedQuestion;
  readonly nearness: Nearness;
  /** Of its words. */
  readonly stems: ReadonlySet<string>;
  readonly stemOf: StemOf;
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

type FeatureName = (typeof FEATURES)[number];

const learnedFeatures = ({ rank, passageScore, similarity, reading }: Learned) => ({
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

function measureEvidence(asking: Asking, candidate: Candidate): Evidence {
  const { question, nearness, stems: asked } = asking;
  const { text, words, title, before, after, passage } = candidate;
  const said = (...texts: readonly PrintedWords[]): readonly Said[] => saidBy(question.words, texts, nearness);
  const own = said(words);
  const withBefore = said(words, title, before);
  const around = said(words, title, before, after);
  const inPassage = said(...passage, title);
  const units = question.unit === null ? null : findUnit(text, question.unit);
  const kinds = findKind(text, question.kind).filter((range) => !isAsked(text.slice(...range), asking));
  const kindRanges = units ?? kinds;
  const coverage = share(own, inWord);
  const others = own.filter((one) => !isNamed(one));
  const isContradicted = question.exclusions.length > 0 && contradicts(words.all(), question.exclusions);
  const measured: Record<FeatureName, number> = {
    coverage,
    coverageWithBefore: share(withBefore, inWord),
    passageCoverage: share(inPassage, inWord),
    nameCoverage: share(own.filter(isNamed), inWord),
    passageNameCoverage: share(inPassage.filter(isNamed), inWord),
    titleCoverage: share(said(title), inWord),
    unknownShare: 1 - share(own, ({ word }) => (word.isUnknown ? 0 : 1)),
    rarestMissing: missing(inPassage, inWord),
    closeness: closeness(question.words, words),
    density: (coverage * 3) / Math.log(words.count + 3),
    ...presence('kind', question.kind === 'thing' ? null : kinds.length > 0),
    kindCloseness: kindCloseness(question.words, words, kindRanges),
    ...presence('unit', units === null ? null : units.length > 0),
    ...presence('count', question.counted.size === 0 ? null : counts(words.all(), question.counted)),
    otherCoverage: share(others, inWord),
    otherMissing: missing(others, inWord),
    negationDiffers: question.isNegated === isNegated(text) ? 0 : 1,
    contradicts: isContradicted ? 1 : 0,
    qualifiersMissing: qualifiersMissing(question.qualifiers, text),
    ...learnedFeatures(candidate),
    length: Math.min(2, Math.log(words.count + 1) / 4),
    referring: refersBack(text) ? share(withBefore, inWord) - coverage : 0,
    short: words.count < SHORT ? 1 : 0,
    kinCoverage: share(own, inKind),
    kinWithBefore: share(withBefore, inKind),
    kinAround: share(around, inKind),
    kinInPassage: share(inPassage, inKind),
    kinMissing: missing(inPassage, inKind),
    kinMissingName: Math.max(0, ...inPassage.filter(isNamed).map(({ near }) => 1 - near)),
  };
  const unsaid = inPassage.filter(({ near }) => near === 0).map(({ word }) => word);
  return { features: FEATURES.map((name) => measured[name]), matched: wordsAmong(words, asked), unsaid, kindRanges };
}

/** The words of a text that have one of some stems, in order. */
function wordsAmong(words: PrintedWords, stems: ReadonlySet<string>): readonly Word[] {
  const places = [...stems].flatMap((stem) => words.placesOf(stem));
  return places.sort((one, other) => one - other).map(words.word);
}

/** Two features of something asked for: whether the sentence has it, and whether it lacks it; neither when it is not asked for. */
function presence<Name extends string>(name: Name, isPresent: boolean | null) {
  const [present, absent] = isPresent === null ? [0, 0] : isPresent ? [1, 0] : [0, 1];
  return { [`${name}Present`]: present, [`${name}Absent`]: absent } as Record<
    `${Name}Present` | `${Name}Absent`,
    number
  >;
}

/** Words below which a sentence is a heading, a name or a dateline rather than a statement. */
const SHORT = 5;

function isAsked(found: string, { stems, stemOf }: Asking): boolean {
  return wordsOf(found, stemOf).some(({ stem }) => stems.has(stem));
}
