import type { ArchiveFilters } from '../../archive/archive.ts';
import type { Objection, Why, WordFound } from '../../reply/kinds/why.ts';
import type { PrintedWords } from '../../text/printed-words.ts';
import type { Word } from '../../text/words.ts';
import type { AnalysedQuestion, QuestionWord } from './asked/analyse-question.ts';
import { lookedFor } from './asked/looked-for.ts';
import { type FeatureName, featureOf } from './evidence/evidence-features.ts';
import { logistic } from './evidence/logistic.ts';
import type { Nearness } from './evidence/nearness.ts';
import type { WeighedSentence } from './evidence/weigh-evidence.ts';

export interface Weighed {
  readonly question: AnalysedQuestion;
  readonly nearness: Nearness;
  /** The sentence that the reply begins with, or would have; undefined where there was none. */
  readonly best: WeighedSentence | undefined;
  /** It tells the other way round, or of another. */
  readonly isOtherwise: boolean;
  readonly filters: ArchiveFilters;
  /** Of the archive, and those that the filters leave. */
  readonly counts: { readonly articles: number };
  readonly articlesLeft: number;
  readonly sentences: number;
  readonly isNewestFirst: boolean;
  readonly limits: Why['limits'];
}

/** Words of a question that are told of: as many as are read. */
const MOST_WORDS = 16;
/** Nearness from which a word counts as said in another: less is a coincidence of WordNet's. */
const TAKEN_FOR = 0.3;

/** What was weighed for an answer, in figures and words: nothing of it is prose about an article. */
export function whyAnswer({ question, nearness, best, filters, ...weighed }: Weighed): Why {
  const { counts, articlesLeft, isOtherwise, sentences, isNewestFirst, limits } = weighed;
  const { similarity = null, reading = null } = best?.candidate ?? {};
  return {
    words: wordsFound(question, nearness, best),
    similarity: similarity === null ? null : rounded(similarity),
    reading: reading === null ? null : rounded(logistic(reading.answers)),
    asked:
      question.kind === 'thing' || best === undefined
        ? null
        : { kind: question.kind, isThere: best.evidence.kindRanges.length > 0 },
    against: [
      ...(isOtherwise ? (['otherwise'] as const) : []),
      ...OBJECTED.flatMap(([name, objection]) =>
        best !== undefined && featureOf(best.evidence, name) > 0 ? [objection] : [],
      ),
    ],
    looked: { articles: articlesLeft, leftOut: counts.articles - articlesLeft, sentences },
    filters: {
      from: filters.from ?? null,
      to: filters.to ?? null,
      source: filters.source ?? null,
      author: filters.author ?? null,
      section: filters.section ?? null,
    },
    isNewestFirst,
    limits,
  };
}

const rounded = (value: number): number => Number(value.toFixed(3));

/** The features that speak against a sentence whatever else it says. */
const OBJECTED: readonly (readonly [FeatureName, Objection])[] = [
  ['negationDiffers', 'negation'],
  ['contradicts', 'opposite'],
  ['qualifiersMissing', 'qualifier'],
];

function wordsFound(
  question: AnalysedQuestion,
  nearness: Nearness,
  best: WeighedSentence | undefined,
): readonly WordFound[] {
  const words = lookedFor(question);
  const once = words.filter(({ stem }, index) => words.findIndex((other) => other.stem === stem) === index);
  return once.slice(0, MOST_WORDS).map((word) => {
    const at = question.words.indexOf(word);
    return { text: word.text, ...whereFound(word, best, (text) => nearness.ofWord(text)[at] ?? 0) };
  });
}

function whereFound(
  word: QuestionWord,
  best: WeighedSentence | undefined,
  near: (text: Word) => number,
): Omit<WordFound, 'text'> {
  if (best === undefined) return { where: word.isUnknown ? 'nowhere' : 'elsewhere', as: null };
  const { words, title, before, after, passage } = best.candidate;
  const isIn = (text: PrintedWords): boolean => text.placesOf(word.stem).length > 0;
  if (isIn(words)) return { where: 'sentence', as: null };
  const [nearest] = words.all().toSorted((one, other) => near(other) - near(one));
  if (nearest !== undefined && near(nearest) >= TAKEN_FOR) return { where: 'kin', as: nearest.text };
  if ([title, before, after, ...passage].some(isIn)) return { where: 'around', as: null };
  return { where: word.isUnknown ? 'nowhere' : 'elsewhere', as: null };
}
