import { expect, it } from 'vitest';
import type { Candidate } from '../../../../src/answers/ask/evidence/candidate.ts';
import type { CandidateSentence } from '../../../../src/answers/ask/evidence/candidate.ts';
import { analyseQuestion } from '../../../../src/answers/ask/asked/analyse-question.ts';
import { nearnessTo } from '../../../../src/answers/ask/evidence/nearness.ts';
import {
  type FoundPassages,
  PASSAGE_FEATURES,
  passageFeatures,
  PASSAGES_READ,
  rankPassages,
} from '../../../../src/answers/ask/evidence/rank-passages.ts';
import { createLexicon } from '../../../../src/text/lexicon.ts';
import { printedWords } from '../../../../src/text/printed-words.ts';
import { weighed } from '../../../support/weighed-sentence.ts';

const lexicon = createLexicon();
const question = analyseQuestion('When did the ferry leave Lerwick?', { rarity: () => 0.5, passages: () => 1 });

/** Passages of one sentence each, in the order that the searches found them. */
function found(...texts: readonly string[]): FoundPassages {
  const passages = texts.map((text, index) => ({
    passage: { id: index, articleId: `${index}`, paragraph: 1, start: 0, end: text.length, text },
    score: 1 / (index + 1),
    textScore: 10 - index,
    vectorScore: 0.5,
  }));
  const candidates = texts.map((text, rank): CandidateSentence => {
    const { article, sentence } = weighed(text, { id: `${rank}` });
    const words = printedWords(text, lexicon);
    const candidate: Candidate = { ...weighed(text).candidate, words, passage: [words], rank };
    return { article, sentence, candidate };
  });
  return { passages, candidates, features: features({ passages, candidates }) };
}

const features = (of: Pick<FoundPassages, 'passages' | 'candidates'>) =>
  passageFeatures(question, of, nearnessTo(question.words, lexicon));

const BY_COVERAGE = { bias: 0, weights: { coverage: 5 } };

it('puts first the passage whose sentence says what is asked, and tells its sentences their new place', () => {
  const ranked = rankPassages(found('Nothing of it.', 'The ferry will leave Lerwick.'), BY_COVERAGE);
  expect(ranked.passages.map(({ passage }) => passage.id)).toEqual([1, 0]);
  expect(ranked.candidates.map(({ candidate }) => [candidate.text, candidate.rank])).toEqual([
    ['The ferry will leave Lerwick.', 0],
    ['Nothing of it.', 1],
  ]);
});

it('shares a probability of 1 among the passages', () => {
  const { passages, candidates } = rankPassages(found('The ferry.', 'Lerwick.', 'A ship.'), BY_COVERAGE);
  expect(passages.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1);
  expect(candidates[0]?.candidate.passageScore).toBe(passages[0]?.score);
});

it('reads the likeliest of more passages than it reads', () => {
  const texts = Array.from({ length: PASSAGES_READ + 1 }, () => 'Nothing of it.');
  const { passages, candidates } = rankPassages(found(...texts, 'The ferry will leave Lerwick.'), BY_COVERAGE);
  expect(passages).toHaveLength(PASSAGES_READ);
  expect(candidates).toHaveLength(PASSAGES_READ);
  expect(candidates[0]?.candidate.text).toBe('The ferry will leave Lerwick.');
  expect(passages.every(({ score }) => score > 0 && score < 1)).toBe(true);
});

it('keeps the order of the searches where the sentences do not tell', () => {
  const ranked = rankPassages(found('Nothing.', 'Nothing.', 'Nothing.'), BY_COVERAGE);
  expect(ranked.passages.map(({ passage }) => passage.id)).toEqual([0, 1, 2]);
});

it('takes the best that any sentence of a passage offers, and nothing from a passage without one', () => {
  const { passages, candidates } = found('The ferry.', 'Gone.');
  const [first, second] = features({ passages, candidates: candidates.slice(0, 1) });
  const at = PASSAGE_FEATURES.indexOf('coverage');
  expect(first?.[at]).toBeCloseTo(1 / 3);
  expect(second?.[at]).toBe(0);
});

it('gives nothing for nothing', () => {
  expect(rankPassages({ passages: [], candidates: [], features: [] }, BY_COVERAGE)).toEqual({
    passages: [],
    candidates: [],
  });
});
