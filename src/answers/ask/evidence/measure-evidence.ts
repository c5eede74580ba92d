import type { PrintedWords } from '../../../text/printed-words.ts';
import { memoize } from '../../../memoize.ts';
import { rememberStems, wordsOf, type Word } from '../../../text/words.ts';
import { closeness, kindCloseness } from './closeness.ts';
import { counts } from '../asked/counted-thing.ts';
import { findKind, findUnit } from './find-kind.ts';
import type { Candidate } from './candidate.ts';
import { type Evidence, type FeatureName, FEATURES, learnedFeatures } from './evidence-features.ts';
import { nearest, type Nearness } from './nearness.ts';
import { inKind, inWord, missing, type Said, saidBy, share, weightsOf, type WordWeights } from './said.ts';
import { contradicts } from '../asked/opposites.ts';
import { isNegated, qualifiersMissing } from '../asked/qualifiers.ts';
import type { AnalysedQuestion, QuestionWord } from '../asked/analyse-question.ts';
import { refersBack } from './refers-back.ts';

/**
 * Gets ready to measure candidates against one question. What must be about the same is measured twice: by the question's
 * own words, and by words of their kind (nearness.ts), since who asks has not read the article.
 * @param nearness to the words of the question.
 */
export function createMeasure(question: AnalysedQuestion, nearness: Nearness): (candidate: Candidate) => Evidence {
  const asking = asks(question, nearness);
  return (candidate) => measureEvidence(asking, candidate);
}

/** A question, with what all its candidates are measured by. */
interface Asking {
  readonly question: AnalysedQuestion;
  readonly nearness: Nearness;
  readonly weights: Readonly<Record<'all' | 'names' | 'others', WordWeights>>;
  /** The share of its words that stand nowhere in the archive. */
  readonly unknownShare: number;
  /** How nearly the passage of a candidate says each word, with its title. */
  readonly saidAround: (candidate: Candidate) => Said;
  /** Whether what was found in a sentence has a word that the question has too. */
  readonly isAsked: (found: string) => boolean;
}

function asks(question: AnalysedQuestion, nearness: Nearness): Asking {
  const { words } = question;
  const stems = new Set(words.map(({ stem }) => stem));
  const stemOf = rememberStems();
  const all = weightsOf(words);
  const known = words.map(({ isUnknown }) => (isUnknown ? 0 : 1));
  return {
    question,
    nearness,
    weights: {
      all,
      names: weightsOf(words, ({ isName }) => isName),
      others: weightsOf(words, ({ isName }) => !isName),
    },
    unknownShare: 1 - share(known, all, inWord),
    // The sentences of a passage share the list of its words.
    saidAround: memoize(({ passage, title }: Candidate) => saidBy(words.length, [...passage, title], nearness), {
      by: ({ passage }) => passage,
    }),
    // The same names and days are found in many.
    isAsked: memoize((text: string) => wordsOf(text, stemOf).some(({ stem }) => stems.has(stem))),
  };
}

function measureEvidence(asking: Asking, candidate: Candidate): Evidence {
  const { question, nearness, weights } = asking;
  const { text, words, title, before, after } = candidate;
  const count = question.words.length;
  const own = nearness.of(words);
  const withBefore = nearest(count, [own, nearness.of(title), nearness.of(before)]);
  const around = nearest(count, [withBefore, nearness.of(after)]);
  const inPassage = asking.saidAround(candidate);
  const units = question.unit === null ? null : findUnit(text, question.unit);
  const kinds = findKind(text, question.kind).filter((range) => !asking.isAsked(text.slice(...range)));
  const kindRanges = units ?? kinds;
  const coverage = share(own, weights.all, inWord);
  const hasKind = question.kind === 'thing' ? null : kinds.length > 0;
  const hasUnit = units === null ? null : units.length > 0;
  const hasCount = question.counted.size === 0 ? null : printsCount(words, question.counted);
  const measured: Record<FeatureName, number> = {
    coverage,
    coverageWithBefore: share(withBefore, weights.all, inWord),
    passageCoverage: share(inPassage, weights.all, inWord),
    nameCoverage: share(own, weights.names, inWord),
    passageNameCoverage: share(inPassage, weights.names, inWord),
    titleCoverage: share(nearness.of(title), weights.all, inWord),
    unknownShare: asking.unknownShare,
    rarestMissing: missing(inPassage, weights.all, inWord),
    closeness: closeness(question.words, { words, said: own }),
    density: (coverage * 3) / Math.log(words.count + 3),
    kindPresent: hasKind === true ? 1 : 0,
    kindAbsent: hasKind === false ? 1 : 0,
    kindCloseness: kindCloseness(question.words, { words, said: own }, kindRanges),
    unitPresent: hasUnit === true ? 1 : 0,
    unitAbsent: hasUnit === false ? 1 : 0,
    countPresent: hasCount === true ? 1 : 0,
    countAbsent: hasCount === false ? 1 : 0,
    otherCoverage: share(own, weights.others, inWord),
    otherMissing: missing(own, weights.others, inWord),
    negationDiffers: question.isNegated === isNegated(text) ? 0 : 1,
    contradicts: question.exclusions.length > 0 && contradicts(stemsIn(words), question.exclusions) ? 1 : 0,
    qualifiersMissing: qualifiersMissing(question.qualifiers, text),
    ...learnedFeatures(candidate),
    length: Math.min(2, Math.log(words.count + 1) / 4),
    referring: refersBack(text) ? share(withBefore, weights.all, inWord) - coverage : 0,
    short: words.count < SHORT ? 1 : 0,
    kinCoverage: share(own, weights.all, inKind),
    kinWithBefore: share(withBefore, weights.all, inKind),
    kinAround: share(around, weights.all, inKind),
    kinInPassage: share(inPassage, weights.all, inKind),
    kinMissing: missing(inPassage, weights.all, inKind),
    kinMissingName: weights.names.reduce((most, { at }) => Math.max(most, 1 - (inPassage[at] ?? 0)), 0),
  };
  return {
    features: FEATURES.map((name) => measured[name]),
    matched: wordsAsked(words, question.words, own),
    unsaid: question.words.filter((_, at) => inPassage[at] === 0),
    kindRanges,
  };
}

const stemsIn = ({ entries, lexicon }: PrintedWords): readonly string[] =>
  entries.map(({ stem }) => lexicon.stemAt(stem));

/** Whether a sentence gives a figure for a thing; its words are looked at one by one only where it prints the thing. */
function printsCount(words: PrintedWords, thing: ReadonlySet<string>): boolean {
  return [...thing].some((stem) => words.placesOf(stem).length > 0) && counts(words.all(), thing);
}

/** The words of a sentence that a question has too, in order. @param said how nearly it says each of the question's. */
function wordsAsked(words: PrintedWords, asked: readonly QuestionWord[], said: Said): readonly Word[] {
  const places = asked.flatMap(({ stem }, at) => (said[at] === 1 ? words.placesOf(stem) : []));
  return places.sort((one, other) => one - other).map(words.word);
}

/** Words below which a sentence is a heading, a name or a dateline rather than a statement. */
const SHORT = 5;
