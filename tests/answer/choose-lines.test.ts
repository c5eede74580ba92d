import { expect, it } from 'vitest';
import { chooseLines } from '../../src/answer/choose-lines.ts';
import type { WeighedSentence } from '../../src/answer/weigh-evidence.ts';
import { wordsOf } from '../../src/retrieval/words.ts';
import { makeArticle } from '../support/articles.ts';

function weighed(text: string, probability: number, id = 'a'): WeighedSentence {
  const article = makeArticle({ id, body: `Before. ${text}` });
  const stems = new Set<string>();
  return {
    article,
    sentence: { start: 8, end: 8 + text.length, paragraph: 1 },
    candidate: {
      text,
      words: wordsOf(text),
      nearStems: stems,
      passageStems: stems,
      rank: 0,
      passageScore: 1,
      similarity: null,
    },
    evidence: { features: [], matched: [], kindRanges: [[0, 3]] },
    probability,
  };
}

it('puts the most probable first and leaves out what is far less so', () => {
  const { lines, citations } = chooseLines(
    [weighed('One is it.', 0.8), weighed('Two may be.', 0.5), weighed('Three is not.', 0.01)],
    true,
  );
  expect(lines.map(({ text }) => text)).toEqual(['One is it.', 'Two may be.']);
  expect(citations.map(({ number, quote }) => [number, quote])).toEqual([
    [1, 'One is it.'],
    [2, 'Two may be.'],
  ]);
});

it('shows three lines at most', () => {
  expect(
    chooseLines(
      ['A one.', 'B two.', 'C three.', 'D four.'].map((text) => weighed(text, 0.5)),
      true,
    ).lines,
  ).toHaveLength(3);
});

it('marks words only in lines that are nearly as probable as the first, and none when they are only the nearest', () => {
  const sentences = [weighed('One is it.', 0.8), weighed('Two may be.', 0.3)];
  expect(chooseLines(sentences, true).lines.map(({ highlights }) => highlights)).toEqual([[[0, 3]], []]);
  expect(chooseLines(sentences, false).lines.map(({ highlights }) => highlights)).toEqual([[], []]);
});

it('joins copies of the same words, and only those that are the same to the letter', () => {
  const { lines, citations } = chooseLines(
    [weighed('It cost 5.', 0.8), weighed('It cost 5.', 0.8, 'b'), weighed('It cost 5!', 0.7, 'c')],
    true,
  );
  expect(lines).toHaveLength(1);
  expect(lines[0]?.citations).toEqual([1, 2]);
  expect(citations.map(({ articleId }) => articleId)).toEqual(['a', 'b']);
});
