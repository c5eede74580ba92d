import { wordsOf, type Word } from '../retrieval/words.ts';
import { findKind, type TextRange } from './find-kind.ts';
import type { AnalysedQuestion, QuestionWord } from './question.ts';

/** A sentence that may answer, with what stands around it. */
export interface Candidate {
  readonly text: string;
  readonly words: readonly Word[];
  /** Stems of the article's title and of the sentence before it in its article. */
  readonly nearStems: ReadonlySet<string>;
  /** Stems of the title and of the passage it was found in. */
  readonly passageStems: ReadonlySet<string>;
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

/** Measures a candidate against a question. */
export function measureEvidence(question: AnalysedQuestion, candidate: Candidate): Evidence {
  const { words, nearStems, passageStems } = candidate;
  const asked = new Set(question.words.map(({ stem }) => stem));
  const matched = words.filter(({ stem }) => asked.has(stem));
  const own = new Set(matched.map(({ stem }) => stem));
  const near = new Set([...own, ...nearStems]);
  const kindRanges = findKind(candidate.text, question.kind).filter(
    (range) => !isAsked(candidate.text.slice(...range), asked),
  );
  const missing = question.words.filter(({ stem }) => !passageStems.has(stem));
  const coverage = share(question.words, own);
  const named = question.words.filter(({ isName }) => isName);
  const measured: Record<(typeof FEATURES)[number], number> = {
    coverage,
    coverageWithBefore: share(question.words, near),
    passageCoverage: share(question.words, passageStems),
    nameCoverage: share(named, own),
    passageNameCoverage: share(named, passageStems),
    unknownShare: weightOf(question.words.filter(({ isUnknown }) => isUnknown)) / (weightOf(question.words) || 1),
    rarestMissing: Math.max(0, ...missing.map(({ weight }) => weight)),
    closeness: closeness(question.words, words),
    density: (coverage * 3) / Math.log(words.length + 3),
    kindPresent: question.kind !== 'thing' && kindRanges.length > 0 ? 1 : 0,
    kindAbsent: question.kind !== 'thing' && kindRanges.length === 0 ? 1 : 0,
    passageScore: candidate.passageScore,
    firstRank: 1 / (candidate.rank + 1),
    length: Math.min(2, Math.log(words.length + 1) / 4),
    referring: REFERS.test(candidate.text) ? share(question.words, near) - coverage : 0,
    similarity: candidate.similarity ?? 0,
    similarityKnown: candidate.similarity === null ? 0 : 1,
  };
  return { features: FEATURES.map((name) => measured[name]), matched, kindRanges };
}

function weightOf(words: readonly QuestionWord[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

/** The share of the words' weight that `stems` hold; 1 when there are no words to hold. */
function share(words: readonly QuestionWord[], stems: ReadonlySet<string>): number {
  const total = weightOf(words);
  return total === 0 ? 1 : weightOf(words.filter(({ stem }) => stems.has(stem))) / total;
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

/** A sentence that begins with what it speaks of the sentence before. */
const REFERS =
  /^["“'‘«(]*(?:he|she|it|they|his|her|its|their|this|that|these|those|the (?:man|woman|minister|president|official|company|group|agency|ministry|move|decision|event|agreement|project))\b/iu;

/** Words apart at the most. */
const NEAR = 3;
