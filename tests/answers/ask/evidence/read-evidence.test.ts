import { describe, expect, it } from 'vitest';
import type { Reader, Reading } from '../../../../embeddings/reader.ts';
import { analyseQuestion } from '../../../../src/answers/ask/asked/analyse-question.ts';
import { FEATURES } from '../../../../src/answers/ask/evidence/evidence-features.ts';
import { evidenceModel } from '../../../../src/answers/ask/evidence/evidence-model.ts';
import type { QuestionEvidence } from '../../../../src/answers/ask/evidence/find-evidence.ts';
import { nearnessTo } from '../../../../src/answers/ask/evidence/nearness.ts';
import { MOST_READ, passagesToRead, readEvidence } from '../../../../src/answers/ask/evidence/read-evidence.ts';
import { createLexicon } from '../../../../src/text/lexicon.ts';
import { weighed } from '../../../support/weighed-sentence.ts';

const question = analyseQuestion('When did the ferry leave?', { rarity: () => 0.5, passages: () => 1 });

/** Passages of one sentence each, with the probability that each is the best. */
function found(...passages: readonly (readonly [text: string, score: number])[]): QuestionEvidence {
  return {
    question,
    by: 'words',
    nearness: nearnessTo(question.words, createLexicon()),
    model: evidenceModel({ by: 'words', isRead: false }),
    passages: passages.map(([text, score], id) => ({
      passage: { id, articleId: `${id}`, paragraph: 1, start: 0, end: text.length, text },
      score,
      textScore: 1,
      vectorScore: null,
    })),
    candidates: passages.map(([text], rank) => {
      const one = weighed(text, { id: `${rank}` });
      return { ...one, article: { ...one.article, title: 'Harbour news' }, candidate: { ...one.candidate, rank } };
    }),
  };
}

/** A reader that finds the word "Friday" answers, and remembers what it was given. */
function readsFridays(): Reader & { readonly texts: string[] } {
  const texts: string[] = [];
  return {
    id: 'fridays',
    texts,
    async read(_, text, sentences): Promise<Reading> {
      texts.push(text);
      const at = text.indexOf('Friday');
      return {
        answered: at < 0 ? -3 : 3,
        sentences: sentences.map(({ start, end }) =>
          at >= start && at < end
            ? { answers: 3, words: { start: at, end: at + 'Friday'.length, probability: 0.9 } }
            : { answers: -3, words: null },
        ),
      };
    },
    async close() {},
  };
}

it('reads a passage with the title of its article, and finds the answering words in the sentence', async () => {
  const reader = readsFridays();
  const { candidates } = await readEvidence(found(['The ferry left on Friday.', 1]), reader);
  expect(reader.texts).toEqual(['Harbour news\nThe ferry left on Friday.']);
  const [one] = candidates;
  expect(one?.candidate.text.slice(...(one.candidate.reading?.words ?? [0, 0]))).toBe('Friday');
  expect(one?.candidate.reading).toMatchObject({ answers: 3, passageAnswers: 3, wordsProbability: 0.9 });
  expect(one?.evidence.features[FEATURES.indexOf('readSentence')]).toBeCloseTo(0.5);
});

it('weighs by the weights for what was read, and leaves what was not read as it was', async () => {
  const before = found(['The ferry left on Friday.', 0.97], ['It rained.', 0.03]);
  const { candidates, model } = await readEvidence(before, readsFridays());
  expect(model).toBe(evidenceModel({ by: 'words', isRead: true }));
  expect(candidates[1]).toBe(before.candidates[1]);
});

describe('reads the passages that may well be the best', () => {
  it.each([
    [[0.97, 0.03], 1],
    [[0.6, 0.3, 0.06, 0.04], 3],
    [Array.from({ length: 40 }, () => 1 / 40), MOST_READ],
    [[0.2], 1],
    [[], 0],
  ])('of %j the first %i', (scores, count) => {
    expect(passagesToRead(scores.map((score) => ({ score })))).toBe(count);
  });
});

it('reads each of the first where sentences of several articles are to be compared', async () => {
  const reader = readsFridays();
  await readEvidence(found(['The ferry left on Friday.', 0.97], ['It rained.', 0.03]), reader, { isEach: true });
  expect(reader.texts).toHaveLength(2);
});

it('reads nothing where nothing was found', async () => {
  const reader = readsFridays();
  expect((await readEvidence(found(), reader)).candidates).toEqual([]);
  expect(reader.texts).toEqual([]);
});
