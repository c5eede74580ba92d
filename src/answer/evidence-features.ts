import { wordsOf, type Word } from '../retrieval/words.ts';
import { findKind, type TextRange } from './find-kind.ts';
import { nearest, type Nearness, nearnessTo } from './nearness.ts';
import type { AnalysedQuestion, QuestionWord } from './question.ts';
import { refersBack } from './refers-back.ts';

/** A sentence that may answer, with what stands around it. Lists of words are shared between candidates, never copied. */
export interface Candidate {
  readonly text: string;
  readonly words: readonly Word[];
  /** Words of the article's title, and of the sentences before and after it in the article; none at its ends. */
  readonly title: readonly Word[];
  readonly before: readonly Word[];
  readonly after: readonly Word[];
  /** Words of the passage it was found in. */
  readonly passage: readonly Word[];
  /** Rank of that passage, from 0, and its score, 0..1. */
  readonly rank: number;
  readonly passageScore: number;
  /** Cosine of sentence and question; null in keyword mode. */
  readonly similarity: number | null;
}

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
] as const;

export interface Evidence {
  readonly features: Features;
  /** Words of the sentence that are the question's own. */
  readonly matched: readonly Word[];
  /** Where it holds what is asked for, beyond the question's own words. */
  readonly kindRanges: readonly TextRange[];
}

/**
 * Measures candidates against one question. What must be about the same is measured twice: by the question's own words,
 * and by words of their kind (nearness.ts), since who asks has not read the article.
 */
export function createMeasure(question: AnalysedQuestion): (candidate: Candidate) => Evidence {
  const nearness = nearnessTo(question.words);
  return (candidate) => measureEvidence(question, candidate, nearness);
}

function measureEvidence(question: AnalysedQuestion, candidate: Candidate, nearness: Nearness): Evidence {
  const { words, title, before, after, passage } = candidate;
  const saidBy = (...texts: readonly (readonly Word[])[]): readonly Said[] => {
    const near = nearest(question.words.length, texts.map(nearness));
    return question.words.map((word, index) => ({ word, near: near[index] ?? 0 }));
  };
  const own = saidBy(words);
  const withBefore = saidBy(words, title, before);
  const around = saidBy(words, title, before, after);
  const inPassage = saidBy(passage, title);
  const asked = new Set(question.words.map(({ stem }) => stem));
  const kindRanges = findKind(candidate.text, question.kind).filter(
    (range) => !isAsked(candidate.text.slice(...range), asked),
  );
  const asksForKind = question.kind !== 'thing';
  const coverage = share(own, inWord);
  const measured: Record<(typeof FEATURES)[number], number> = {
    coverage,
    coverageWithBefore: share(withBefore, inWord),
    passageCoverage: share(inPassage, inWord),
    nameCoverage: share(own.filter(isNamed), inWord),
    passageNameCoverage: share(inPassage.filter(isNamed), inWord),
    titleCoverage: share(saidBy(title), inWord),
    unknownShare: 1 - share(own, ({ word }) => (word.isUnknown ? 0 : 1)),
    rarestMissing: greatest(inPassage, (said) => said.word.weight * (1 - inWord(said))),
    closeness: closeness(question.words, words),
    density: (coverage * 3) / Math.log(words.length + 3),
    kindPresent: asksForKind && kindRanges.length > 0 ? 1 : 0,
    kindAbsent: asksForKind && kindRanges.length === 0 ? 1 : 0,
    passageScore: candidate.passageScore,
    firstRank: 1 / (candidate.rank + 1),
    length: Math.min(2, Math.log(words.length + 1) / 4),
    referring: refersBack(candidate.text) ? share(withBefore, inWord) - coverage : 0,
    short: words.length < SHORT ? 1 : 0,
    kinCoverage: share(own, inKind),
    kinWithBefore: share(withBefore, inKind),
    kinAround: share(around, inKind),
    kinInPassage: share(inPassage, inKind),
    kinMissing: greatest(inPassage, ({ word, near }) => word.weight * (1 - near)),
    kinMissingName: greatest(inPassage.filter(isNamed), ({ near }) => 1 - near),
    similarity: candidate.similarity ?? 0,
    similarityKnown: candidate.similarity === null ? 0 : 1,
  };
  const matched = words.filter(({ stem }) => asked.has(stem));
  return { features: FEATURES.map((name) => measured[name]), matched, kindRanges };
}

/** A word of the question, and how nearly a text says it, 0..1. */
interface Said {
  readonly word: QuestionWord;
  readonly near: number;
}

/** Words below which a sentence is a heading, a name or a dateline rather than a statement. */
const SHORT = 5;

const inKind = ({ near }: Said): number => near;
const inWord = ({ near }: Said): number => (near === 1 ? 1 : 0);
const isNamed = ({ word }: Said): boolean => word.isName;

/** The share of the words' weight that is said, 0..1; 1 when there are no words to say. */
function share(said: readonly Said[], much: (said: Said) => number): number {
  const total = said.reduce((sum, { word }) => sum + word.weight, 0);
  return total === 0 ? 1 : said.reduce((sum, one) => sum + one.word.weight * much(one), 0) / total;
}

function greatest(said: readonly Said[], of: (said: Said) => number): number {
  return Math.max(0, ...said.map(of));
}

function isAsked(found: string, asked: ReadonlySet<string>): boolean {
  return wordsOf(found).some(({ stem }) => asked.has(stem));
}

/** The share of neighbouring question words that stand near each other in the sentence too, in either order; 0..1. */
function closeness(asked: readonly QuestionWord[], words: readonly Word[]): number {
  const places = new Map<string, number[]>();
  for (const [place, { stem }] of words.entries()) places.set(stem, [...(places.get(stem) ?? []), place]);
  let near = 0;
  for (const [index, word] of asked.slice(1).entries()) {
    const left = places.get(asked[index]?.stem ?? '') ?? [];
    const right = places.get(word.stem) ?? [];
    if (left.some((a) => right.some((b) => Math.abs(a - b) <= NEAR))) near += 1;
  }
  return asked.length < 2 ? 0 : near / (asked.length - 1);
}

/** Words apart at the most. */
const NEAR = 3;
