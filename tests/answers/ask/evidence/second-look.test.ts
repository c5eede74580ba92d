import { expect, it } from 'vitest';
import type { Reader } from '../../../../embeddings/reader.ts';
import { analyseQuestion } from '../../../../src/answers/ask/asked/analyse-question.ts';
import { lookAgain, NOT_SEEN } from '../../../../src/answers/ask/evidence/second-look.ts';
import { weighed } from '../../../support/weighed-sentence.ts';

const QUESTION = analyseQuestion('Who closed the bridge?', { rarity: () => 0.5, passages: () => 1 });

/** A reader that remembers what it was given. */
function remembering(): Reader & { readonly texts: string[] } {
  const texts: string[] = [];
  return {
    id: 'remembering',
    texts,
    async read(_, text, sentences) {
      texts.push(text);
      return { answered: 1.5, sentences: sentences.map(() => ({ answers: 2, words: null })) };
    },
    async close() {},
  };
}

it('reads the best sentence without its passage, under the title of its article', async () => {
  const one = weighed('The mayor closed it on 3 May.');
  const reading = { answers: 1, passageAnswers: 1, words: null, wordsProbability: 0 };
  const best = { ...one, candidate: { ...one.candidate, reading } };
  const reader = remembering();
  const { alone } = await lookAgain(QUESTION, { best, candidates: [best] }, reader);
  expect(reader.texts).toContain(`${best.article.title}\nThe mayor closed it on 3 May.`);
  expect(alone).toMatchObject({ answers: 2, passageAnswers: 1.5 });
});

it('does not look at what nobody read before', async () => {
  const best = weighed('The mayor closed it on 3 May.');
  const reader = remembering();
  expect(await lookAgain(QUESTION, { best, candidates: [best] }, reader)).toEqual(NOT_SEEN);
  expect(reader.texts).toEqual([]);
});
